/** The page's own markup that the script works on. */
export interface MapParts {
	/** Around what the reader sets. */
	filter: HTMLElement;
	input: HTMLInputElement;
	status: HTMLElement;
	sort: HTMLSelectElement;
	order: HTMLButtonElement;
	views: HTMLButtonElement[];
	menus: HTMLElement[];
	resets: HTMLButtonElement[];
	/** Links to categories. */
	jump: HTMLElement;
	map: HTMLElement;
	/** What is said when nothing remains. */
	none: HTMLElement;
	words: MapWords;
}

/** What the script says. */
export type MapWords = Record<
	'remaining' | 'like' | 'waiting' | 'failed' | 'added' | 'commit',
	string
>;

export function findParts(): MapParts | undefined {
	const filter = document.querySelector<HTMLElement>('.filter');
	if (!filter) return undefined;
	const find = (selector: string) => document.querySelector<HTMLElement>(selector);
	const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
	const found = {
		filter,
		input: find('.filter input'),
		status: find('.filter [role=status]'),
		sort: find('.filter select'),
		order: find('[data-order]'),
		views: all('[data-view]'),
		menus: all('[data-facet]'),
		resets: all('[data-reset]'),
		jump: find('.bar nav'),
		map: find('.map'),
		none: find('.none'),
		// Written by `Bar.astro`.
		words: JSON.parse(filter.dataset['words'] ?? '{}') as MapWords,
	};
	// The page's own markup, of which each of these is a part.
	return Object.values(found).every(Boolean) ? (found as MapParts) : undefined;
}
