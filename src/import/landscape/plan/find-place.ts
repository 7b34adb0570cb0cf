import type { LandscapeTaxonomy } from '../../../domain/landscape/taxonomy.ts';
import { labelKey } from './label-key.ts';
import type { ImportMap } from './read-map.ts';

/** What a list calls a place: a category and, where it has one, a subcategory. */
export interface PlaceLabel {
	category: string;
	subcategory: string;
}

interface Named {
	id: string;
	title: { en: string; zh: string };
	aliases: readonly string[];
}

/** The place of the map or of `categories.yaml` that a label means, as `inference/engines`. */
export function findPlace(
	{ category, subcategory }: PlaceLabel,
	{ taxonomy, map }: { taxonomy: LandscapeTaxonomy; map: ImportMap },
): string | undefined {
	const mapped = mappedPlace({ category, subcategory }, map);
	if (mapped === null) return undefined;
	if (mapped !== undefined) return existingPlace(mapped, taxonomy);
	const direct = subcategory === '' ? existingPlace(category, taxonomy) : undefined;
	if (direct !== undefined) return direct;
	const found = findNamed(taxonomy.categories, category);
	if (!found) return undefined;
	const only = found.subcategories.length === 1 ? found.subcategories[0] : undefined;
	const part = subcategory === '' ? only : findNamed(found.subcategories, subcategory);
	return part && `${found.id}/${part.id}`;
}

/** `null`: the map leaves it out; undefined: it says nothing. */
function mappedPlace(
	{ category, subcategory }: PlaceLabel,
	{ categories }: ImportMap,
): string | null | undefined {
	const keys = new Map(Object.entries(categories).map(([label, to]) => [labelKey(label), to]));
	const own = keys.get(labelKey(category, subcategory));
	return own === undefined ? keys.get(labelKey(category)) : own;
}

/** True where the map leaves out all that stands under a label. */
export function isLeftOut(label: PlaceLabel, map: ImportMap): boolean {
	return mappedPlace(label, map) === null;
}

/** The same place where it is there, without spaces. */
export function existingPlace(
	place: string,
	{ categories }: LandscapeTaxonomy,
): string | undefined {
	const [category = '', subcategory = ''] = place.split(/\s*\/\s*/);
	const found = categories.find(({ id }) => id === category);
	return found?.subcategories.some(({ id }) => id === subcategory)
		? `${category}/${subcategory}`
		: undefined;
}

/** By id, title in either language, or an id that it had. */
export function findNamed<T extends Named>(list: readonly T[], label: string): T | undefined {
	const key = labelKey(label);
	if (key === '') return undefined;
	return list.find(({ id, title, aliases }) =>
		[id, title.en, title.zh, ...aliases].some((each) => labelKey(each) === key),
	);
}

/** `Provisioning / Security & Compliance` → every way to part it in two. */
export function splitLabel(label: string): PlaceLabel[] {
	const parts = label.split(/\s*[/>›»]\s*/);
	if (parts.length < 2) return [{ category: label, subcategory: '' }];
	return parts.slice(1).map((_, index) => ({
		category: parts.slice(0, index + 1).join(' / '),
		subcategory: parts.slice(index + 1).join(' / '),
	}));
}
