/** The last item that `holds`, found by halves: of a list in which all that hold stand first. */
export function lastOf<T>(items: readonly T[], holds: (item: T) => boolean): T | undefined {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		// Between two places of the list.
		if (holds(items[middle] as T)) low = middle + 1;
		else high = middle;
	}
	return items[low - 1];
}
