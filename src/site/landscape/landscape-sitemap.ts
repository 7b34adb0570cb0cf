import { addresses } from '../../domain/addresses.ts';
import { landscapePages } from '../../domain/landscape/landscape-pages.ts';
import { locales } from '../../domain/i18n/locale.ts';
import type { Content } from '../queries.ts';
import type { ListedPage } from '../sitemap.ts';

/** Pages of the landscape: each exists in both languages, also where a project has no text. */
export function landscapeListed({ landscape }: Pick<Content, 'landscape'>): ListedPage[] {
	if (landscape.taxonomy.categories.length === 0) return [];
	const projects = landscape.projects.map(({ id, assessment, added }) => ({
		path: addresses.project(id),
		in: locales,
		modified: everywhere(assessment.asOf ?? added),
	}));
	return [
		...landscapePages(landscape.taxonomy).map((path) => ({ path, in: locales })),
		...projects,
	];
}

/** The day of its newest figures, or of its arrival. */
function everywhere(day: string): NonNullable<ListedPage['modified']> {
	return Object.fromEntries(locales.map((locale) => [locale, day]));
}
