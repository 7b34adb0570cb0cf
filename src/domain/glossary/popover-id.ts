/** Id of the popover of a term: no other place in a page gets it. */
export function popoverId(term: string): string {
	return `term-${term}`;
}
