import { addresses } from '../domain/addresses.ts';
import { dayOf } from '../domain/i18n/format-date.ts';
import { languageTag, type Locale } from '../domain/i18n/locale.ts';
import { messages } from '../domain/i18n/messages.ts';
import { localePath } from '../domain/i18n/paths.ts';
import type { Site } from '../domain/site.ts';
import { breadcrumbs, translationOf } from './json-ld.ts';

/** What a page without data of its own says of itself. */
interface DescribedPage {
	/** The language that it is its own in. */
	locale: Locale;
	/** Address without the language's prefix. */
	path: string;
	title: string;
	description: string;
	/** Absolute. */
	url: string;
	/** A text: when it last changed, and whether the other language has it. */
	text?: { modified?: string | undefined; isTranslated: boolean } | undefined;
	/** Absolute addresses of what it lists. */
	listed?: readonly string[] | undefined;
}

/** How many pages a list names: whoever wants all of them reads the sitemap. */
const mostListed = 100;

/** schema.org WebPage, AboutPage or CollectionPage, and BreadcrumbList. */
export function pageJsonLd(page: DescribedPage, site: Site, origin: string): object[] {
	const { locale, path, title, description, url, text, listed = [] } = page;
	const at = (to: string) => origin + encodeURI(localePath(to, locale, site.defaultLocale));
	const place = { locale, site, origin };
	const data = {
		'@type': typeOf(path),
		name: title,
		description,
		inLanguage: languageTag[locale],
		url,
		...(text ? { license: site.licence.url } : {}),
		...(text?.modified ? { dateModified: dayOf(text.modified) } : {}),
		...(text?.isTranslated ? translationOf(path, place) : {}),
		...(listed.length > 0 ? { mainEntity: itemList(listed) } : {}),
	};
	const above = sections(locale).find(([, to]) => to !== path && path.startsWith(to));
	const way: [string, string][] = [
		[site.name[locale], at(addresses.home)],
		...(above ? [[above[0], at(above[2] ?? above[1])] satisfies [string, string]] : []),
		[title, url],
	];
	return [data, breadcrumbs(way)];
}

/** Parts of the site: name, where its pages are, and where it is, if elsewhere. */
function sections(locale: Locale): [name: string, below: string, address?: string][] {
	const text = messages[locale];
	return [
		[text.writing, addresses.blog],
		[text.topics, addresses.tags],
		[text.topics, addresses.categories, addresses.tags],
		[text.series, addresses.allSeries],
		[text.book.books, addresses.handbooks],
		[text.landscape.map.title, addresses.landscape],
	];
}

function typeOf(path: string): 'AboutPage' | 'CollectionPage' | 'WebPage' {
	if (path === addresses.page('about')) return 'AboutPage';
	const isList = /^\/(?:blog|tags|categories|series|archive|handbooks)\//.test(path);
	return isList && !/^\/handbooks\/./.test(path) ? 'CollectionPage' : 'WebPage';
}

function itemList(urls: readonly string[]): object {
	return {
		'@type': 'ItemList',
		numberOfItems: urls.length,
		itemListElement: urls.slice(0, mostListed).map((url, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			url,
		})),
	};
}
