/**
 * Remembers what was made by name, at most `most` of them: the one that was not asked for longest
 * goes first. What fails is forgotten, so that the next call tries again.
 */
export function keepLast<Value>(
	most: number,
	make: (name: string) => Promise<Value>,
): (name: string) => Promise<Value> {
	const kept = new Map<string, Promise<Value>>();
	return (name) => {
		const value = kept.get(name) ?? make(name);
		kept.delete(name);
		kept.set(name, value);
		for (const oldest of kept.keys()) {
			if (kept.size <= most) break;
			kept.delete(oldest);
		}
		value.catch(() => {
			if (kept.get(name) === value) kept.delete(name);
		});
		return value;
	};
}
