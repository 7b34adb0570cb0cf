/**
 * Like `Promise.all(items.map(work))`, with `limit` of the works at a time, begun in their order.
 * After a failure none is begun any more; it rejects when those that run have ended.
 */
export async function mapAtOnce<T, R>(
	items: readonly T[],
	limit: number,
	work: (item: T) => Promise<R>,
): Promise<R[]> {
	const results: R[] = [];
	const rest = items.entries();
	let failed = false;
	const worker = async (): Promise<void> => {
		for (const [at, item] of rest) {
			try {
				results[at] = await work(item);
			} catch (error) {
				failed = true;
				throw error;
			}
			if (failed) return;
		}
	};
	const ends = await Promise.allSettled(Array.from({ length: limit }, worker));
	const fault = ends.find((end) => end.status === 'rejected');
	if (fault) throw fault.reason;
	return results;
}
