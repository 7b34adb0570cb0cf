import { languageTag, type Locale, otherLocale } from '../../domain/i18n/locale.ts';
import { lifecycles } from '../../domain/landscape/assessment.ts';
import { healthTiers, healthTier } from '../../domain/landscape/map/health-tier.ts';
import type { FacetValue, MapIndex } from '../../domain/landscape/map/map-index.ts';
import { type FacetName, facetNames } from '../../domain/landscape/map/map-state.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import type { ProjectData } from '../content-data.ts';
import { sortKeys } from './map-groups.ts';
import { licenceOf, programmingLanguageOf } from './project-traits.ts';
import { lifecycleWords, tierName } from './score-words.ts';

type Values = Record<FacetName, FacetValue[]>;

/** What the filters of a map need, for projects in the order of its cards. */
export function makeMapIndex(
	projects: readonly ProjectData[],
	taxonomy: LandscapeTaxonomy,
	locale: Locale,
): MapIndex {
	const ids = projects.map(idsOf);
	const all = knownValues(taxonomy, locale);
	const valuesOf = (name: FacetName): FacetValue[] => {
		const found = ids.flatMap((each) => each[name]);
		if (name === 'license' || name === 'language') return byNumber(found, locale);
		const used = new Set(found);
		return all[name].filter(([id]) => used.has(id));
	};
	const facets = record(valuesOf);
	const keys = projects.map((project) => sortKeys(project, locale));
	return {
		facets,
		has: record((name) => {
			const places = new Map(facets[name].map(([id], place) => [id, place]));
			return ids.map((each) => each[name].flatMap((id) => places.get(id) ?? []));
		}),
		also: projects.map((project) => wordsBeside(project, locale)),
		score: keys.map(({ score }) => score),
		stars: keys.map(({ stars }) => stars),
		added: keys.map(({ added }) => added),
		commit: keys.map(({ commit }) => commit),
	};
}

const record = <Value>(make: (name: FacetName) => Value): Record<FacetName, Value> =>
	// Every name is a key, because `facetNames` lists them all.
	Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, Value>;

/** The values that a project has. */
function idsOf(project: ProjectData): Record<FacetName, string[]> {
	const one = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
	return {
		category: [...new Set(project.places.map(({ category }) => category))],
		sub: [...new Set(project.places.map(({ subcategory }) => subcategory))],
		tag: project.tags,
		license: one(licenceOf(project)),
		language: one(programmingLanguageOf(project)),
		lifecycle: one(project.assessment.lifecycle),
		health: [healthTier(project.assessment.score?.health)],
	};
}

/** Values with names in both languages, in the order in which readers choose. */
function knownValues({ categories, tags }: LandscapeTaxonomy, locale: Locale): Values {
	const other = otherLocale(locale);
	const named = (id: string, title: Record<Locale, string>): FacetValue =>
		title[other] === title[locale] ? [id, title[locale]] : [id, title[locale], title[other]];
	const { compare } = new Intl.Collator(languageTag[locale]);
	const parts = new Map<string, FacetValue>();
	for (const { subcategories } of categories) {
		for (const { id, title } of subcategories) if (!parts.has(id)) parts.set(id, named(id, title));
	}
	return {
		category: categories.map(({ id, title }) => named(id, title)),
		sub: [...parts.values()],
		tag: Object.entries(tags)
			.map(([id, title]) => named(id, title))
			.sort(([, a], [, b]) => compare(a, b)),
		license: [],
		language: [],
		lifecycle: lifecycles.map((id) => [id, lifecycleWords(id, locale).name]),
		health: healthTiers.map((tier) => [tier, tierName(tier, locale)]),
	};
}

/** Values that are names in themselves: those of most projects first. */
function byNumber(ids: readonly string[], locale: Locale): FacetValue[] {
	const { compare } = new Intl.Collator(languageTag[locale]);
	return [...Map.groupBy(ids, (id) => id)]
		.sort(([a, as], [b, bs]) => bs.length - as.length || compare(a, b))
		.map(([id]) => [id, id]);
}

/** Names of its repository, and what it is called and does in the other language. */
function wordsBeside(project: ProjectData, locale: Locale): string {
	const other = otherLocale(locale);
	const { name, description, repo, aliases } = project;
	const names = name[other] === name[locale] ? [] : [name[other]];
	return [...names, description[other], `${repo.owner}/${repo.name}`, ...aliases].join(' ');
}
