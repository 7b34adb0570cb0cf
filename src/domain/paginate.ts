/** One page of a list. */
export interface ListPage<T> {
	items: T[];
	/** From 1. */
	number: number;
	count: number;
}

/** Cuts a list into pages of `size`; an empty list is one empty page. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
	const count = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: count }, (_, index) => ({
		items: items.slice(index * size, (index + 1) * size),
		number: index + 1,
		count,
	}));
}
