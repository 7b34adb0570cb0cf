import type { BookOutline } from '../../domain/handbook/book.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Project } from '../../domain/landscape/project.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import type { InternalLink } from '../../domain/outline.ts';
import type { Site } from '../../domain/site.ts';
import type { Taxonomy } from '../../schema/taxonomy.ts';
import type { PageEntry, PostEntry, TextEntry } from '../entry.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkFields } from './check-fields.ts';
import { checkLinks } from './check-links.ts';
import { checkPairIds } from './check-pair-ids.ts';
import { checkPairs } from './check-pairs.ts';

/** All documents of a content folder, as the checks between documents see them. */
export interface CheckedLibrary {
	posts: readonly PostEntry[];
	pages: readonly PageEntry[];
	/** Texts whose front matter is wrong: their links are checked, and links to them are not broken. */
	faulty: readonly TextEntry[];
	/** Books: which pages of their own they have. */
	books: readonly {
		id: string;
		outline: Pick<BookOutline, 'parts'>;
		data: { changes: readonly unknown[] };
	}[];
	taxonomy: Taxonomy;
	glossary: {
		terms: readonly { id: string }[];
		/** Links of definitions, by their file. */
		links: readonly { file: string; locale: Locale; links: InternalLink[] }[];
	};
	landscape: {
		taxonomy: LandscapeTaxonomy;
		projects: readonly Pick<Project, 'id' | 'aliases'>[];
		/** Of every project, those with wrong files among them. */
		ids: readonly string[];
	};
	site: Pick<Site, 'defaultLocale' | 'pageSize'>;
	/** Addresses of files in `public/`. */
	publicFiles: ReadonlySet<string>;
	/** Milliseconds: a post dated later is not published yet. */
	now: number;
}

/** What only shows when all documents are seen together. */
export function checkLibrary(library: CheckedLibrary): Issue[] {
	const { known, issues } = checkAddresses(library);
	return [
		...issues,
		...checkLinks(library, known),
		...checkPairs(library),
		...checkPairIds(library),
		...checkFields(library),
	];
}
