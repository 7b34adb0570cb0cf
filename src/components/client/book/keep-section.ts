/** The switch of languages leads to the section that is read, or the last one before it that both have. */
export function keepSection({ dataset }: HTMLElement): void {
	const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
	link?.addEventListener('click', () => {
		const isAbove = (id: string): boolean =>
			(document.getElementById(id)?.getBoundingClientRect().top ?? 0) < innerHeight / 3;
		link.hash = dataset['ids']?.split(' ').findLast(isAbove) ?? '';
	});
}
