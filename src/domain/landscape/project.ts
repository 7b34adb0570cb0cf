import type { Locale } from '../i18n/locale.ts';
import type { Repo } from './repo.ts';

type Both = Record<Locale, string>;

/** Where a project stands in the taxonomy, by ids. */
export interface ProjectPlace {
	category: string;
	subcategory: string;
}

/** Somebody's judgement that takes the place of the computed one. */
export interface LifecycleOverride {
	is: 'stable';
	reason: Both;
	/** The day of the judgement. */
	date: string;
}

/** A project as its files say it: all that people state. What is measured is an `Observation`. */
export interface Project {
	/** Part of its address; never changes and is never used again. */
	id: string;
	/** File below the content folder that an author edits, by language. */
	path: Both;
	name: Both;
	/** One sentence. */
	description: Both;
	repo: Repo;
	/** http or https. */
	homepage: string | null;
	/** SPDX id; `null`: none that SPDX knows. */
	license: string | null;
	/** What is stated, where `license` is `null`. */
	licenseStated: string | null;
	/** The primary one first, and at most two others. */
	places: [ProjectPlace, ...ProjectPlace[]];
	/** Ids from the controlled list. */
	tags: string[];
	/** The programming language that its author states. */
	language: string | null;
	/** The day it came into the list. */
	added: string;
	/** Ids that it had: they lead here. */
	aliases: string[];
	/** Who stands behind it. */
	backing: { kind: 'foundation' | 'funding'; name: string } | null;
	lifecycle: LifecycleOverride | null;
	archived: { date: string; reason: Both; successor: string | null } | null;
	/** A picture beside its file, such as `./logo.svg`. */
	logo: string | null;
	/** Languages in which it has a text. */
	texts: Locale[];
}
