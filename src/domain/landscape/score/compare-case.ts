type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a result differs from what is expected of it: `parts.quality.ci is 0, expected 100`. What
 * nobody expects anything of may be anything, but of parts all have to be there and no other.
 */
export function compareCase(expected: Json, result: Json, path: readonly string[] = []): string[] {
	const isWhole = path.length > 1;
	const keys = new Set([...Object.keys(expected), ...(isWhole ? Object.keys(result) : [])]);
	return [...keys].flatMap((key) => {
		const [wanted, found] = [expected[key], result[key]];
		const place = [...path, key];
		if (isObject(wanted) && isObject(found)) return compareCase(wanted, found, place);
		const isSame = JSON.stringify(wanted) === JSON.stringify(found);
		return isSame ? [] : [`${place.join('.')} is ${shown(found)}, expected ${shown(wanted)}`];
	});
}

function shown(value: unknown): string {
	return value === undefined ? 'absent' : JSON.stringify(value);
}
