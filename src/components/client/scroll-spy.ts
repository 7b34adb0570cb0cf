// Does what it is for when it is imported.
export {};

followHeadings();

/** Marks the current section in the contents, for browsers whose CSS cannot (`:target-current`). */
function followHeadings(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
	const idOf = (link: HTMLAnchorElement): string => decodeURIComponent(link.hash.slice(1));
	const observer = new IntersectionObserver(
		(entries) => {
			const entered = entries.find(({ isIntersecting }) => isIntersecting);
			if (!entered) return;
			for (const link of links) link.ariaCurrent = idOf(link) === entered.target.id ? 'true' : null;
		},
		{ rootMargin: '0px 0px -75%' },
	);
	for (const link of links) {
		const heading = document.getElementById(idOf(link));
		if (heading) observer.observe(heading);
	}
}
