import { addresses } from '../domain/addresses.ts';
import { type ImageAsset, imageUrl } from '../domain/image.ts';
import { languageTag, type Locale, locales, otherLocale } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import type { Site } from '../domain/site.ts';

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
	jsonLd: object[];
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
	type?: 'website' | 'article';
	image?: { image: ImageAsset; alt: string } | undefined;
	/** False for pages that search engines should leave out, such as 404. */
	index?: boolean;
	jsonLd?: object[];
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
	return {
		title: title ? `${title} · ${name}` : name,
		description,
		...(index ? { canonical } : {}),
		alternates: index && own ? alternates(translations, absolute, site) : [],
		feeds: [...(options.feeds ?? []), ...feeds(locale, site)],
		og: openGraph({ ...options, title: title ?? name }, { site, url: canonical, origin }),
		jsonLd: options.jsonLd ?? [],
	};
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

const openGraphLocale = { en: 'en_US', zh: 'zh_CN' } as const satisfies Record<Locale, string>;

function openGraph(
	{ locale, title = '', description, type = 'website', image, translations = locales }: HeadOptions,
	{ site, url, origin }: { site: Site; url: string; origin: string },
): Head['og'] {
	const other = otherLocale(locale);
	return [
		{ property: 'og:type', content: type },
		{ property: 'og:title', content: title },
		{ property: 'og:description', content: description },
		{ property: 'og:url', content: url },
		{ property: 'og:site_name', content: site.name[locale] },
		{ property: 'og:locale', content: openGraphLocale[locale] },
		...(translations.includes(other)
			? [{ property: 'og:locale:alternate', content: openGraphLocale[other] }]
			: []),
		...(image
			? [
					{ property: 'og:image', content: origin + imageUrl(image.image.fallback) },
					{ property: 'og:image:alt', content: image.alt },
				]
			: []),
	];
}
