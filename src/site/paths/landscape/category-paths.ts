import { addresses } from '../../../domain/addresses.ts';
import { type Locale, locales, otherLocale } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import { localePath } from '../../../domain/i18n/paths.ts';
import type { Category } from '../../../domain/landscape/taxonomy.ts';
import { site } from '../../../site.ts';
import type { ProjectData } from '../../content-data.ts';
import { type Head, makeHead } from '../../head.ts';
import { type CategoryRow, categoryRow } from '../../landscape/category-row.ts';
import { figureDays, type FigureDays } from '../../landscape/figure-days.ts';
import { categoryJsonLd } from '../../landscape/landscape-json-ld.ts';
import { byScore, mapGroups, type MapGroup, onMap } from '../../landscape/map-groups.ts';
import type { NamedLink } from '../../landscape/project-places.ts';
import { origin } from '../../origin.ts';
import { type Content, readContent } from '../../queries.ts';
import { makeShell, type Shell } from '../../shell.ts';
import { keyed } from '../keyed.ts';

/** A part of a category, as a section of its page. */
export interface CategorySection {
	id: string;
	title: string;
	/** In the other language. */
	other?: string;
	rows: CategoryRow[];
}

export interface LandscapeCategoryProps {
	shell: Shell;
	head: Head;
	title: string;
	/** In the other language. */
	other: string;
	description: string;
	sections: CategorySection[];
	figures: FigureDays;
	/** All categories, this one without an address. */
	categories: (Pick<NamedLink, 'name'> & { url: string | undefined })[];
	/** The map with this category alone. */
	onMap: string;
}

/** The page of each category, also of one without projects: links and old ids lead there. */
export async function landscapeCategoryPaths() {
	const content = await readContent();
	return locales.flatMap((locale) => {
		const groups = mapGroups(content.landscape, locale);
		const parts = new Map(groups.map((group) => [group.category.id, group.parts]));
		return content.landscape.taxonomy.categories.map((category) => {
			const categories = groups.map(({ category: { id, title } }) => ({
				name: title[locale],
				url: id === category.id ? undefined : categoryUrl(id, locale),
			}));
			const group = { category, parts: parts.get(category.id) ?? [] };
			const props = { ...categoryProps(group, content, locale), categories };
			return keyed(locale, { category: category.id }, props);
		});
	});
}

const categoryUrl = (id: string, locale: Locale): string =>
	localePath(addresses.landscapeCategory(id), locale, site.defaultLocale);

function categoryProps(
	{ category, parts }: MapGroup,
	content: Content,
	locale: Locale,
): Omit<LandscapeCategoryProps, 'categories'> {
	const path = addresses.landscapeCategory(category.id);
	const title = category.title[locale];
	const description = category.description[locale];
	const other = otherLocale(locale);
	const name = `${title} · ${messages[locale].landscape.map.title}`;
	const also = byScore(secondary(content.landscape.projects, category), locale);
	const sections: CategorySection[] = parts.map(({ part, projects }) => ({
		id: part.id,
		title: part.title[locale],
		other: part.title[other],
		rows: projects.map((project) => categoryRow(project, locale)),
	}));
	if (also.length > 0) sections.push(alsoHere(also, locale));
	const shown = [...parts.flatMap(({ projects }) => projects), ...also];
	const place = { locale, site, origin };
	const jsonLd = categoryJsonLd({ id: category.id, title }, shown, place);
	const card = { title, also: category.title[other] };
	const map = localePath(addresses.landscape, locale, site.defaultLocale);
	return {
		shell: makeShell(content, locale, { path, site }),
		head: makeHead({ locale, path, title: name, description, jsonLd, card }, site, origin),
		title,
		other: category.title[other],
		description,
		sections,
		figures: figureDays(shown),
		onMap: `${map}?category=${encodeURIComponent(category.id)}`,
	};
}

/** Projects that stand elsewhere first of all. */
const secondary = (projects: readonly ProjectData[], { id }: Category): ProjectData[] =>
	onMap(projects).filter(
		({ places: [first, ...others] }) =>
			first.category !== id && others.some(({ category }) => category === id),
	);

const alsoHere = (projects: readonly ProjectData[], locale: Locale): CategorySection => ({
	// No id of a subcategory has an underscore.
	id: '_also',
	title: messages[locale].landscape.map.table.also,
	rows: projects.map((project) => categoryRow(project, locale)),
});
