import { addresses } from '../../domain/addresses.ts';
import { languageTag, type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import { repoUrl } from '../../domain/landscape/repo.ts';
import type { Site } from '../../domain/site.ts';
import type { ProjectData } from '../content-data.ts';
import { breadcrumbs } from '../json-ld.ts';

/** Whose data it is: the site in one language. */
interface Place {
	locale: Locale;
	site: Site;
	origin: string;
}

interface Named {
	id: string;
	title: string;
}

/**
 * schema.org ItemList of the categories, and the Dataset behind the map. The projects themselves are
 * in the lists of their categories: all of them here would weigh more than the map.
 */
export function mapJsonLd(
	categories: readonly Named[],
	{ description, asOf }: { description: string; asOf: string | undefined },
	place: Place,
): object[] {
	const { site, origin, locale } = place;
	const download = (path: string, encodingFormat: string) => ({
		'@type': 'DataDownload',
		encodingFormat,
		contentUrl: origin + path,
	});
	const dataset = {
		'@type': 'Dataset',
		name: `${site.name[locale]} · ${messages[locale].landscape.map.title}`,
		description,
		url: at(addresses.landscape, place),
		inLanguage: locales.map((each) => languageTag[each]),
		isAccessibleForFree: true,
		license: site.licence.url,
		creator: {
			'@type': 'Organization',
			name: site.name[locale],
			url: `${origin}/`,
		},
		...(asOf === undefined ? {} : { dateModified: asOf }),
		distribution: [
			download(addresses.landscapeJson, 'application/json'),
			download(addresses.landscapeCsv, 'text/csv'),
		],
	};
	const items = categories.map(({ id, title }): [string, string] => [
		title,
		at(addresses.landscapeCategory(id), place),
	]);
	return [itemList(items), dataset, breadcrumbs(crumbs(place))];
}

/** How many projects a list names: whoever wants all of them reads `projects.json`. */
const mostListed = 100;

/** schema.org ItemList of the first projects of a category, in the order of its page, and the way there. */
export function categoryJsonLd(
	{ id, title }: Named,
	projects: readonly Pick<ProjectData, 'id' | 'name'>[],
	place: Place,
): object[] {
	const items = projects
		.slice(0, mostListed)
		.map(({ id: project, name }): [string, string] => [
			name[place.locale],
			at(addresses.project(project), place),
		]);
	const here: [string, string] = [title, at(addresses.landscapeCategory(id), place)];
	return [itemList(items), breadcrumbs([...crumbs(place), here])];
}

/**
 * schema.org SoftwareSourceCode of a project, and the way there. No AggregateRating: that is for what
 * users say, and our own number is none.
 */
export function projectJsonLd(
	project: ProjectData,
	{ categories }: LandscapeTaxonomy,
	place: Place,
): object[] {
	const { id, name, description, repo, homepage, license, language } = project;
	const { locale } = place;
	const url = at(addresses.project(id), place);
	const observed = project.assessment.readings.language?.value;
	const programmingLanguage = language ?? (typeof observed === 'string' ? observed : undefined);
	const code = {
		'@type': 'SoftwareSourceCode',
		'@id': url,
		name: name[locale],
		description: description[locale],
		url,
		codeRepository: repoUrl(repo),
		...(homepage === null ? {} : { sameAs: homepage }),
		...(license === null || !isId(license)
			? {}
			: { license: `https://spdx.org/licenses/${license}.html` }),
		...(programmingLanguage === undefined ? {} : { programmingLanguage }),
	};
	const { category } = project.places[0];
	const title = categories.find((each) => each.id === category)?.title[locale] ?? category;
	const way: [string, string][] = [
		[title, at(addresses.landscapeCategory(category), place)],
		[name[locale], url],
	];
	return [code, breadcrumbs([...crumbs(place), ...way])];
}

/** An expression of several licences has no page of its own. */
const isId = (license: string): boolean => /^[\w.+-]+$/.test(license);

function itemList(items: readonly [name: string, url: string][]): object {
	return {
		'@type': 'ItemList',
		numberOfItems: items.length,
		itemListElement: items.map(([name, url], index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			url,
		})),
	};
}

function crumbs(place: Place): [string, string][] {
	const { locale, site } = place;
	return [
		[site.name[locale], at(addresses.home, place)],
		[messages[locale].landscape.map.title, at(addresses.landscape, place)],
	];
}

function at(path: string, { locale, site, origin }: Place): string {
	return origin + encodeURI(localePath(path, locale, site.defaultLocale));
}
