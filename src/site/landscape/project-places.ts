import { addresses } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { ProjectPlace } from '../../domain/landscape/project.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import { site } from '../../site.ts';

/** A name that leads somewhere. */
export interface NamedLink {
	name: string;
	url: string;
}

/** Where a place of the taxonomy is shown: its category, and the section of its subcategory there. */
export function placeLinks(
	{ category, subcategory }: ProjectPlace,
	{ categories }: LandscapeTaxonomy,
	locale: Locale,
): [category: NamedLink, subcategory: NamedLink] {
	const found = categories.find(({ id }) => id === category);
	const part = found?.subcategories.find(({ id }) => id === subcategory);
	const url = localePath(addresses.landscapeCategory(category), locale, site.defaultLocale);
	return [
		{ name: found?.title[locale] ?? category, url },
		{ name: part?.title[locale] ?? subcategory, url: `${url}#${subcategory}` },
	];
}

/** The page of a project in a language. */
export function projectUrl(id: string, locale: Locale): string {
	return localePath(addresses.project(id), locale, site.defaultLocale);
}
