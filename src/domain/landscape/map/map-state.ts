/** What projects can be picked by; each may have several values, of which one has to fit. */
export const facetNames = [
	'category',
	'sub',
	'tag',
	'license',
	'language',
	'lifecycle',
	'health',
] as const;
export type FacetName = (typeof facetNames)[number];

/** What they are sorted by, and in which order unless a reader turns it round. */
export const sorts = {
	score: 'desc',
	stars: 'desc',
	name: 'asc',
	added: 'desc',
	commit: 'desc',
} as const satisfies Record<string, 'asc' | 'desc'>;
export type MapSort = keyof typeof sorts;

/** What a reader set on the map. */
export interface MapState {
	q: string;
	picked: Partial<Record<FacetName, string[]>>;
	sort: MapSort;
	order: 'asc' | 'desc';
	view: 'cards' | 'table';
}

const isSort = (text: string): text is MapSort => Object.hasOwn(sorts, text);

/** From `?q=…&tag=…&tag=…&sort=…`; what there is not is passed over. */
export function readMapState(search: string): MapState {
	const params = new URLSearchParams(search);
	const given = params.get('sort') ?? '';
	const sort = isSort(given) ? given : 'score';
	const order = params.get('order');
	const picked: MapState['picked'] = {};
	for (const name of facetNames) {
		const values = [...new Set(params.getAll(name))].filter(Boolean);
		if (values.length > 0) picked[name] = values;
	}
	return {
		q: params.get('q') ?? '',
		picked,
		sort,
		order: order === 'asc' || order === 'desc' ? order : sorts[sort],
		view: params.get('view') === 'table' ? 'table' : 'cards',
	};
}

/** `?q=…&tag=…`, with what is set alone; nothing where nothing is. */
export function writeMapState({ q, picked, sort, order, view }: MapState): string {
	const params = new URLSearchParams();
	if (q.trim()) params.set('q', q.trim());
	for (const name of facetNames) for (const value of picked[name] ?? []) params.append(name, value);
	if (sort !== 'score') params.set('sort', sort);
	if (order !== sorts[sort]) params.set('order', order);
	if (view !== 'cards') params.set('view', view);
	return params.size > 0 ? `?${params.toString()}` : '';
}
