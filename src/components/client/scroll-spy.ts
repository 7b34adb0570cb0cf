/** Marks the current section in the contents where CSS cannot (`:target-current`). */
export function followHeadings(): void {
	if (CSS.supports('scroll-target-group: auto')) return;
	const links = new Map<string, HTMLAnchorElement>();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
		links.set(decodeURIComponent(link.hash.slice(1)), link);
	}
	const observer = new IntersectionObserver(
		(entries) => {
			const entered = entries.find(({ isIntersecting }) => isIntersecting);
			if (!entered) return;
			for (const link of links.values()) link.removeAttribute('aria-current');
			links.get(entered.target.id)?.setAttribute('aria-current', 'true');
		},
		{ rootMargin: '0px 0px -75% 0px' },
	);
	for (const id of links.keys()) {
		const heading = document.getElementById(id);
		if (heading) observer.observe(heading);
	}
}
