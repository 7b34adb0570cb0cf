import { reservedChapters, reservedProjects } from '../../../domain/addresses.ts';
import type { BuiltSite } from '../built-site.ts';

/** What an author adds one by one, and which folder of the output it gets in each language. */
interface ItemKind {
	/** For sentences: `post`, `posts`. */
	one: string;
	many: string;
	/** Address without the language's prefix; the group is what the item is known by. */
	address: RegExp;
	isItem: (id: string, site: BuiltSite) => boolean;
}

/** The kinds in the order of the report. */
export const itemKinds: readonly ItemKind[] = [
	{
		one: 'post',
		many: 'posts',
		address: /^\/(blog\/[^/]+)\/$/,
		isItem: (id) => id !== 'blog/page',
	},
	{
		one: 'chapter',
		many: 'chapters',
		address: /^\/(handbooks\/[^/]+\/[^/]+)\/(?:[^/]+\/)?$/,
		isItem: (id) => !reservedChapters.has(lastPart(id)),
	},
	{
		one: 'term',
		many: 'terms',
		address: /^\/(glossary\/[^/]+)\/$/,
		isItem: () => true,
	},
	{
		one: 'project',
		many: 'projects',
		address: /^\/(landscape\/[^/]+)\/$/,
		// Pages of categories lie beside those of projects; only these have data.
		isItem: (id, site) =>
			!reservedProjects.has(lastPart(id)) && site.files.has(`${id}/project.json`),
	},
];

const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
