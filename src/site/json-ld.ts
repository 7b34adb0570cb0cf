import { addresses } from '../domain/addresses.ts';
import type { PostView } from '../domain/blog/post-view.ts';
import { imageUrl } from '../domain/image.ts';
import { languageTag, type Locale } from '../domain/i18n/locale.ts';
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

/** schema.org BlogPosting and BreadcrumbList of a post. */
export function articleJsonLd({ view, authors, url, site, origin, locale }: Article): object[] {
	const at = (path: string) => origin + localePath(path, locale, site.defaultLocale);
	const posting = {
		'@context': 'https://schema.org',
		'@type': 'BlogPosting',
		headline: view.title,
		description: view.description,
		datePublished: view.date,
		dateModified: view.updated ?? view.date,
		inLanguage: languageTag[view.lang],
		url,
		author: authors.map(({ name, url: home }) => ({
			'@type': 'Person',
			name,
			...(home ? { url: home } : {}),
		})),
		publisher: { '@type': 'Organization', name: site.name[locale], url: at(addresses.home) },
		...(view.cover ? { image: origin + imageUrl(view.cover.image.fallback) } : {}),
	};
	const crumbs: [string, string][] = [
		[site.name[locale], at(addresses.home)],
		[messages[locale].writing, at(addresses.blog)],
		[view.title, url],
	];
	return [posting, breadcrumbs(crumbs)];
}

/** schema.org BreadcrumbList: the way to a page, name and address of each step. */
export function breadcrumbs(crumbs: readonly [string, string][]): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(([name, item], index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item,
		})),
	};
}

/** schema.org WebSite of the home page. */
export function webSiteJsonLd(site: Site, locale: Locale, origin: string): object[] {
	return [
		{
			'@context': 'https://schema.org',
			'@type': 'WebSite',
			name: site.name[locale],
			description: site.description[locale],
			inLanguage: languageTag[locale],
			url: origin + localePath(addresses.home, locale, site.defaultLocale),
		},
	];
}

/** JSON for a `<script>`: nothing in it can end the element. */
export function serialiseJsonLd(data: object): string {
	return JSON.stringify(data).replace(/</g, '\\u003c');
}
