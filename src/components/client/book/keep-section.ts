/** A link to the other language leads to the section that is read, or the last before it that both have. */
export function keepSection({ dataset }: HTMLElement): void {
	addEventListener('click', ({ target }) => {
		// A click has an element for its target.
		const link = (target as Element).closest<HTMLAnchorElement>('a[hreflang]');
		const isAbove = (id: string): boolean =>
			(document.getElementById(id)?.getBoundingClientRect().top ?? 0) < innerHeight / 3;
		if (link) link.hash = dataset['ids']?.split(' ').findLast(isAbove) ?? '';
	});
}
