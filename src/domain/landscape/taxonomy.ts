import type { Locale } from '../i18n/locale.ts';

type Both = Record<Locale, string>;

/** A part of a category. */
export interface Subcategory {
	/** Unique within its category. */
	id: string;
	title: Both;
	/** Ids that it had within its category. */
	aliases: string[];
}

export interface Category {
	/** Part of its address: `/landscape/<id>/`. */
	id: string;
	title: Both;
	/** One sentence. */
	description: Both;
	/** Ids that it had; they lead to it. */
	aliases: string[];
	subcategories: Subcategory[];
}

/** `content/landscape/categories.yaml`: what a landscape is divided into, in the order of the file. */
export interface LandscapeTaxonomy {
	categories: Category[];
	/** What tags are called, by id. */
	tags: Record<string, Both>;
}

export const emptyLandscapeTaxonomy: LandscapeTaxonomy = { categories: [], tags: {} };
