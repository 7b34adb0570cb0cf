import { addresses } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { SearchEntry } from '../../domain/search/search-page.ts';
import { site } from '../../site.ts';
import type { Content } from '../queries.ts';

/** The pages that explain the landscape: how scores come about, and how a project gets there. */
export function landscapeEntries(
	{ landscape }: Pick<Content, 'landscape'>,
	lang: Locale,
): SearchEntry[] {
	if (landscape.projects.length === 0) return [];
	const { map, project } = messages[lang].landscape;
	const pages = [
		{ path: addresses.landscapeMethod, ...project.method },
		{ path: addresses.landscapeSubmit, ...project.submit },
	];
	return pages.map(({ path, title, description }) => ({
		url: localePath(path, lang, site.defaultLocale),
		...{ lang, type: 'page' as const, title, description },
		...{ crumbs: [map.title], names: [], tags: [] },
	}));
}
