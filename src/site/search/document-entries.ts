import { addresses } from '../../domain/addresses.ts';
import { dayOf } from '../../domain/i18n/format-date.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { SearchEntry } from '../../domain/search/search-page.ts';
import { site } from '../../site.ts';
import type { Content } from '../queries.ts';

/** Posts, and the pages of `content/pages/`, that are written in a language. */
export function documentEntries(
	{ views, pages }: Pick<Content, 'views' | 'pages'>,
	lang: Locale,
): SearchEntry[] {
	const posts = views[lang].filter((view) => view.lang === lang);
	const own = pages.filter(({ slug, locale }) => locale === lang && !slug.includes('/'));
	return [
		...posts.map(({ url, title, description, category, tags, date, updated }) => ({
			...{ url: encodeURI(url), lang, type: 'post' as const, title, description },
			crumbs: category ? [category.name] : [],
			names: [],
			...(category ? { category: category.slug } : {}),
			tags: tags.map(({ slug }) => slug),
			date: dayOf(updated ?? date),
		})),
		...own.map(({ slug, data: { title, description, updated } }) => ({
			url: encodeURI(localePath(addresses.page(slug), lang, site.defaultLocale)),
			...{ lang, type: 'page' as const, title, description },
			...{ crumbs: [], names: [], tags: [] },
			...(updated ? { date: dayOf(updated) } : {}),
		})),
	];
}
