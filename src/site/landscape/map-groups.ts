import { languageTag, type Locale } from '../../domain/i18n/locale.ts';
import { compareProjects, type SortKeys } from '../../domain/landscape/map/order-projects.ts';
import type { Category, LandscapeTaxonomy, Subcategory } from '../../domain/landscape/taxonomy.ts';
import type { ProjectData } from '../content-data.ts';

/** A category with the projects that stand there first of all, part by part. */
export interface MapGroup {
	category: Category;
	/** Those that have projects. */
	parts: { part: Subcategory; projects: ProjectData[] }[];
}

/** Projects that the map shows: those in the archive have a page of their own. */
export const onMap = (projects: readonly ProjectData[]): ProjectData[] =>
	projects.filter(({ archived }) => archived === null);

/** What a project is sorted by. */
export function sortKeys({ name, added, assessment }: ProjectData, locale: Locale): SortKeys {
	const { stars, last_commit: commit } = assessment.readings;
	return {
		score: assessment.score?.health ?? null,
		stars: typeof stars?.value === 'number' ? stars.value : null,
		name: name[locale],
		added,
		commit: typeof commit?.value === 'string' ? commit.value : null,
	};
}

/** Projects by score, and where there is none by stars. */
export function byScore(projects: readonly ProjectData[], locale: Locale): ProjectData[] {
	const { compare } = new Intl.Collator(languageTag[locale]);
	const ordered = compareProjects('score', 'desc', compare);
	return projects
		.map((project) => ({ project, keys: sortKeys(project, locale) }))
		.sort((a, b) => ordered(a.keys, b.keys))
		.map(({ project }) => project);
}

/** The map: categories in the order of the taxonomy, without those that have no project. */
export function mapGroups(
	{ taxonomy, projects }: { taxonomy: LandscapeTaxonomy; projects: readonly ProjectData[] },
	locale: Locale,
): MapGroup[] {
	const ordered = Map.groupBy(
		byScore(onMap(projects), locale),
		({ places: [{ category, subcategory }] }) => `${category}/${subcategory}`,
	);
	return taxonomy.categories
		.map((category) => ({
			category,
			parts: category.subcategories.flatMap((part) => {
				const found = ordered.get(`${category.id}/${part.id}`);
				return found ? [{ part, projects: found }] : [];
			}),
		}))
		.filter(({ parts }) => parts.length > 0);
}
