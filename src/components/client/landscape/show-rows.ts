/** Shows the rows that have a 1; headings without a row, and links to these, go with them. */
export function rowShower(
	map: HTMLElement,
	rows: readonly HTMLElement[],
): (remains: Uint8Array) => void {
	const sections = rows.map((row) => row.closest('section') ?? map);
	const categories = [...map.querySelectorAll<HTMLElement>('.cat')];
	return (remains) => {
		const left = new Set<HTMLElement>();
		for (const [at, row] of rows.entries()) {
			const isHidden = remains[at] === 0;
			// Asked first: setting it always would cost a new layout.
			if (row.hidden !== isHidden) row.hidden = isHidden;
			if (!isHidden) left.add(sections[at] ?? map);
		}
		for (const section of new Set(sections)) section.hidden = !left.has(section);
		for (const category of categories) {
			category.hidden = !category.querySelector('section:not([hidden])');
			const link = document.querySelector<HTMLElement>(`.bar [href='#${category.id}']`);
			if (link) link.hidden = category.hidden;
		}
	};
}
