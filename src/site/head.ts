import { addresses } from '../domain/addresses.ts';
import { type Card, cardUrl } from '../domain/card.ts';
import { languageTag, type Locale, locales } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { messages } from '../domain/i18n/messages.ts';
import type { Site } from '../domain/site.ts';
import { pageJsonLd } from './page-json-ld.ts';
import { type CardWords, homeCard, socialCard } from './social-card.ts';

/** What stands in `<head>`, as data. Addresses are absolute. */
export interface Head {
	title: string;
	description: string;
	/** The address search engines should know; none for pages they should not. */
	canonical?: string;
	/** The page in every language that has it as its own, this one included. */
	alternates: { hreflang: string; href: string }[];
	feeds: { type: string; title: string; href: string }[];
	og: { property: string; content: string }[];
	/** What networks show of the page, and its address. */
	card: Card & { url: string };
	jsonLd: object[];
	/** Its text is beside it as Markdown. */
	twin?: boolean;
}

export interface HeadOptions {
	locale: Locale;
	/** Address without the language's prefix. */
	path: string;
	/** Title of the page; none on the home page. */
	title?: string;
	description: string;
	/** Languages in which this page is its own canonical. */
	translations?: readonly Locale[];
	/** Where the original is when it is not here. */
	canonical?: string;
	/** None of a page that is no article. */
	type?: 'article';
	/** What its card says beside the title and the description. */
	card?: CardWords;
	/** False for pages that search engines should leave out, such as 404. */
	index?: boolean;
	/** What schema.org calls it; without, what every page is. */
	jsonLd?: object[];
	/** It is a text: when it last changed, if that is known. */
	text?: { modified?: string | undefined };
	/** Absolute addresses of what it lists. */
	listed?: readonly string[];
	/** Its text is beside it as Markdown. */
	twin?: boolean;
	/** Feeds of the page's own, before those of the site. */
	feeds?: Head['feeds'];
}

/** Head of a page, from what the page knows of itself. */
export function makeHead(options: HeadOptions, site: Site, origin: string): Head {
	const { locale, path, title, description, translations = locales, index = true } = options;
	const absolute = (each: Locale) => origin + encodeURI(localePath(path, each, site.defaultLocale));
	const name = site.name[locale];
	const own = options.canonical === undefined && translations.includes(locale);
	const canonical = options.canonical ?? absolute(own ? locale : (translations[0] ?? locale));
	const card = cardHead(cardOf(options, site), origin);
	const said = options.jsonLd ?? (index ? described(options, canonical, { site, origin }) : []);
	return {
		title: title ? `${title} · ${name}` : name,
		description,
		...(index ? { canonical } : {}),
		alternates: index && own ? alternates(translations, absolute, site) : [],
		feeds: [...(options.feeds ?? []), ...feeds(locale, site)],
		og: openGraph({ ...options, title: title ?? name }, { site, url: canonical }),
		card,
		jsonLd: pictured(said, card.url),
		...(options.twin ? { twin: true } : {}),
	};
}

/** What a head says of a card; its address is absolute. */
export function cardHead(card: Card, origin: string): Head['card'] {
	return { ...card, url: origin + cardUrl(card.name) };
}

/** Pages without a title are the home page; what search engines leave out has its card, too. */
function cardOf(options: HeadOptions, site: Site): Card {
	const { locale, path, title, description, card, index = true } = options;
	if (title === undefined || !index) return homeCard(locale, site);
	const isInLandscape = path.startsWith(addresses.landscape) && path !== addresses.landscape;
	const kicker = isInLandscape ? messages[locale].landscape.map.title : '';
	return socialCard({ locale, kicker, title, below: description, ...card }, site);
}

/** A post without a picture of its own has that of its card. */
function pictured(nodes: readonly object[], image: string): object[] {
	return nodes.map((node) => {
		const isBare = '@type' in node && node['@type'] === 'BlogPosting' && !('image' in node);
		return isBare ? { ...node, image } : node;
	});
}

/** What schema.org says of a page that says no more; of a copy, what it says of the original. */
function described(
	{ translations = locales, text, ...page }: HeadOptions,
	url: string,
	{ site, origin }: { site: Site; origin: string },
): object[] {
	const { title = site.name[page.locale], path, description, listed } = page;
	const [first = page.locale] = translations;
	const locale = translations.includes(page.locale) ? page.locale : first;
	const isTranslated = translations.length > 1;
	const said = { locale, path, title, description, url, listed };
	return pageJsonLd({ ...said, text: text && { ...text, isTranslated } }, site, origin);
}

function alternates(
	translations: readonly Locale[],
	absolute: (locale: Locale) => string,
	{ defaultLocale }: Site,
): Head['alternates'] {
	if (translations.length < 2) return [];
	return [
		...translations.map((each) => ({ hreflang: languageTag[each], href: absolute(each) })),
		{ hreflang: 'x-default', href: absolute(defaultLocale) },
	];
}

function feeds(locale: Locale, site: Site): Head['feeds'] {
	const title = site.name[locale];
	return [
		{
			type: 'application/rss+xml',
			title: `${title} RSS`,
			href: localePath(addresses.rss, locale, site.defaultLocale),
		},
		{
			type: 'application/feed+json',
			title: `${title} JSON Feed`,
			href: localePath(addresses.jsonFeed, locale, site.defaultLocale),
		},
	];
}

/**
 * What no other element says: networks take the language from `<html>`, and what says no type is a
 * website. Every page carries each of these bytes.
 */
function openGraph(
	{ locale, title = '', description, type }: HeadOptions,
	{ site, url }: { site: Site; url: string },
): Head['og'] {
	return [
		...(type ? [{ property: 'og:type', content: type }] : []),
		{ property: 'og:title', content: title },
		{ property: 'og:description', content: description },
		{ property: 'og:url', content: url },
		{ property: 'og:site_name', content: site.name[locale] },
	];
}
