import { addresses } from '../domain/addresses.ts';
import type { PostView } from '../domain/blog/post-view.ts';
import { imageUrl } from '../domain/image.ts';
import { languageTag, type Locale, otherLocale } from '../domain/i18n/locale.ts';
import { messages } from '../domain/i18n/messages.ts';
import { localePath } from '../domain/i18n/paths.ts';
import type { Site } from '../domain/site.ts';
import type { Author } from '../domain/blog/authors-of.ts';

interface Article {
	view: PostView;
	authors: Author[];
	/** Absolute. */
	url: string;
	site: Site;
	origin: string;
	/** Language of the page around the text. */
	locale: Locale;
}

/**
 * schema.org BlogPosting and BreadcrumbList of a post. Description and translation are in the head
 * already, publisher and licence on the home page, and a long post has no byte to spare.
 */
export function articleJsonLd(article: Article): object[] {
	const { view, authors, url, site, origin, locale } = article;
	const at = (path: string) => origin + localePath(path, locale, site.defaultLocale);
	const posting = {
		'@type': 'BlogPosting',
		headline: view.title,
		datePublished: view.date,
		dateModified: view.updated ?? view.date,
		inLanguage: languageTag[view.lang],
		url,
		author: authors.map(({ name, url: home }) => ({
			'@type': 'Person',
			name,
			...(home ? { url: home } : {}),
		})),
		...(view.cover ? { image: origin + imageUrl(view.cover.image.fallback) } : {}),
	};
	const crumbs: [string, string][] = [
		[site.name[locale], at(addresses.home)],
		[messages[locale].writing, at(addresses.blog)],
		[view.title, url],
	];
	return [posting, breadcrumbs(crumbs)];
}

/** Whose data it is: the site in one language. */
interface Place {
	locale: Locale;
	site: Site;
	origin: string;
}

/** The same work in the other language; the language at `/` is taken for the original. */
export function translationOf(path: string, { locale, site, origin }: Place): object {
	const key = locale === site.defaultLocale ? 'workTranslation' : 'translationOfWork';
	const url = localePath(path, otherLocale(locale), site.defaultLocale);
	return { [key]: { '@id': origin + encodeURI(url) } };
}

/**
 * schema.org BreadcrumbList: the way to a page, name and address of each step. The last one is the
 * page itself, whose address search engines know.
 */
export function breadcrumbs(crumbs: readonly [string, string][]): object {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(([name, item], index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(index < crumbs.length - 1 ? { item } : {}),
		})),
	};
}

/** schema.org WebSite of the home page, with who publishes it and how it is searched. */
export function webSiteJsonLd(site: Site, locale: Locale, origin: string): object[] {
	const at = (path: string) => origin + localePath(path, locale, site.defaultLocale);
	return [
		{
			'@type': 'WebSite',
			name: site.name[locale],
			alternateName: site.name[otherLocale(locale)],
			description: site.description[locale],
			inLanguage: languageTag[locale],
			url: at(addresses.home),
			license: site.licence.url,
			publisher: {
				'@type': 'Organization',
				name: site.name[locale],
				url: `${origin}/`,
				logo: `${origin}/favicon.svg`,
				...(site.source ? { sameAs: site.source } : {}),
			},
			potentialAction: {
				'@type': 'SearchAction',
				target: { '@type': 'EntryPoint', urlTemplate: `${at(addresses.search)}?q={q}` },
				'query-input': 'required name=q',
			},
		},
	];
}

/** JSON for a `<script>`, all nodes in one: nothing in it can end the element. */
export function serialiseJsonLd(nodes: readonly object[]): string {
	const [first] = nodes;
	const graph = nodes.length === 1 ? first : { '@graph': nodes };
	const data = { '@context': 'https://schema.org', ...graph };
	return JSON.stringify(data).replace(/</g, '\\u003c');
}
