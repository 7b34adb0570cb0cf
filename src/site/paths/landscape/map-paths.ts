import { addresses } from '../../../domain/addresses.ts';
import { type Locale, locales, otherLocale } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import { localePath } from '../../../domain/i18n/paths.ts';
import { site } from '../../../site.ts';
import { type Head, makeHead } from '../../head.ts';
import { figureDays, type FigureDays } from '../../landscape/figure-days.ts';
import { type MapCard, mapCard } from '../../landscape/map-card.ts';
import { type MapGroup, mapGroups } from '../../landscape/map-groups.ts';
import { mapIndexFile } from '../../landscape/map-index-file.ts';
import { mapJsonLd } from '../../landscape/landscape-json-ld.ts';
import { newProjectsLinks } from '../../landscape/new-projects-feed.ts';
import { origin } from '../../origin.ts';
import { type Content, readContent } from '../../queries.ts';
import { makeShell, type Shell } from '../../shell.ts';
import { keyed } from '../keyed.ts';

/** A heading of the map, in both languages. */
interface Heading {
	/** Its place on the page. */
	id: string;
	title: string;
	/** In the other language. */
	other: string;
	url: string;
}

export interface MapCategory extends Heading {
	description: string;
	count: number;
	parts: (Heading & { cards: MapCard[] })[];
}

export interface LandscapeMapProps {
	shell: Shell;
	head: Head;
	heading: string;
	description: string;
	categories: MapCategory[];
	figures: FigureDays;
	/** Where what the filters need is. */
	index: string;
}

/** `/landscape/`, where there are projects. */
export async function landscapeMapPaths() {
	const content = await readContent();
	const { landscape } = content;
	if (landscape.projects.length === 0) return [];
	const path = addresses.landscape;
	return locales.map((locale) => {
		const groups = mapGroups(landscape, locale);
		const shown = groups.flatMap(({ parts }) => parts.flatMap(({ projects }) => projects));
		const { title, heading, description: describe } = messages[locale].landscape.map;
		const figures = figureDays(shown);
		const description = describe(figures.projects, figures.scored);
		const props: LandscapeMapProps = {
			shell: makeShell(content, locale, { path, site }),
			head: mapHead({ title, description, asOf: figures.days?.to }, groups, locale),
			heading,
			description,
			categories: groups.map((group) => categoryOf(group, locale)),
			figures,
			index: indexUrl(landscape, locale),
		};
		return keyed(locale, {}, props);
	});
}

interface Said {
	title: string;
	description: string;
	asOf: string | undefined;
}

function mapHead({ title, description, asOf }: Said, groups: MapGroup[], locale: Locale): Head {
	const place = { locale, site, origin };
	const categories = groups.map(({ category: { id, title: name } }) => ({
		id,
		title: name[locale],
	}));
	const jsonLd = mapJsonLd(categories, { description, asOf }, place);
	const path = addresses.landscape;
	const feeds = newProjectsLinks(place);
	return makeHead({ locale, path, title, description, jsonLd, feeds }, site, origin);
}

const indexUrl = (landscape: Content['landscape'], locale: Locale): string =>
	addresses.landscapeIndex(mapIndexFile(landscape, locale).name);

function categoryOf({ category, parts }: MapGroup, locale: Locale): MapCategory {
	const { id, title, description } = category;
	const other = otherLocale(locale);
	const url = localePath(addresses.landscapeCategory(id), locale, site.defaultLocale);
	return {
		id,
		title: title[locale],
		other: title[other],
		url,
		description: description[locale],
		count: parts.reduce((sum, { projects }) => sum + projects.length, 0),
		parts: parts.map(({ part, projects }) => ({
			id: `${id}/${part.id}`,
			title: part.title[locale],
			other: part.title[other],
			url: `${url}#${part.id}`,
			cards: projects.map((project) => mapCard(project, locale)),
		})),
	};
}
