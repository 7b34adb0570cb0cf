import { addresses } from '../../domain/addresses.ts';
import { timeOf } from '../../domain/i18n/format-date.ts';
import { languageTag, type Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { repoUrl } from '../../domain/landscape/repo.ts';
import type { Site } from '../../domain/site.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { escapeXml } from '../../domain/text/escape-xml.ts';
import type { Feed, FeedItem } from '../../targets/feed/feed.ts';
import type { ProjectData } from '../content-data.ts';
import type { Head } from '../head.ts';
import type { Content } from '../queries.ts';
import { licenceText } from './project-facts.ts';
import { placeLinks } from './project-places.ts';

interface Place {
	locale: Locale;
	site: Site;
	origin: string;
}

/** The projects that came into the landscape last, for readers who follow it. */
export function newProjectsFeed(
	{ taxonomy, projects }: Content['landscape'],
	path: string,
	place: Place,
): Feed {
	const { locale, site } = place;
	const newest = projects
		.filter(({ archived }) => archived === null)
		.sort((a, b) => compareText(b.added, a.added) || compareText(a.id, b.id));
	return {
		title: feedTitle(place),
		description: messages[locale].landscape.score.feed.description,
		language: languageTag[locale],
		homeUrl: at(addresses.landscape, place),
		feedUrl: at(path, place),
		items: newest.slice(0, site.feedSize).map((project) => itemOf(project, taxonomy, place)),
	};
}

/** How the pages of the landscape name these feeds. */
export function newProjectsLinks(place: Omit<Place, 'origin'>): Head['feeds'] {
	const { locale, site } = place;
	const title = feedTitle(place);
	const href = (path: string) => localePath(path, locale, site.defaultLocale);
	return [
		{ type: 'application/rss+xml', title, href: href(addresses.landscapeRss) },
		{ type: 'application/feed+json', title, href: href(addresses.landscapeJsonFeed) },
	];
}

function feedTitle({ locale, site }: Omit<Place, 'origin'>): string {
	return `${site.name[locale]} · ${messages[locale].landscape.score.feed.title}`;
}

function itemOf(
	project: ProjectData,
	taxonomy: Content['landscape']['taxonomy'],
	place: Place,
): FeedItem {
	const { locale, origin } = place;
	const [category, part] = placeLinks(project.places[0], taxonomy, locale);
	const link = (name: string, url: string) =>
		`<a href="${escapeXml(encodeURI(url))}">${escapeXml(name)}</a>`;
	const repo = repoUrl(project.repo);
	return {
		url: at(addresses.project(project.id), place),
		title: `${project.name[locale]} · ${part.name}`,
		description: project.description[locale],
		html: `<p>${escapeXml(project.description[locale])}</p>
<p>${[
			link(category.name, origin + category.url),
			escapeXml(licenceText(project, locale)),
			link(repo, repo),
		].join(' · ')}</p>
`,
		language: languageTag[locale],
		published: timeOf(project.added),
		authors: [],
		tags: [category.name, part.name],
	};
}

function at(path: string, { locale, site, origin }: Place): string {
	return origin + encodeURI(localePath(path, locale, site.defaultLocale));
}
