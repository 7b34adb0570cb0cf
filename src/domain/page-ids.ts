/** Ids that pages use themselves: no place in a text gets one of them. */
export const pageIds = {
	main: 'main',
	inSeries: 'in-series',
	related: 'related',
	comments: 'giscus',
} as const;

/** Ids of the page of a project, around its text. */
export const projectPageIds = [
	'about',
	'alternatives',
	'badge',
	'change',
	'd-activity',
	'd-community',
	'd-quality',
	'd-sustainability',
	'history',
	'mentions',
	'missing',
	'readings',
	'terms',
] as const;

/** Ids that stand around a text, by its path below the content folder. */
export function idsAround(path: string): readonly string[] {
	const own = Object.values(pageIds);
	return path.startsWith('landscape/projects/') ? [...own, ...projectPageIds] : own;
}
