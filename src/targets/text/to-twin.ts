import type { Root } from 'hast';
import { stringify } from 'yaml';
import { treeToMdast } from './to-mdast.ts';
import { writeMdast } from './write-mdast.ts';

/** What the head of a text says of it. Addresses are absolute. */
export interface TwinFacts {
	title: string;
	description: string;
	/** BCP 47. */
	language: string;
	/** Where search engines should know the text. */
	canonical: string;
	/** The book that it is a chapter of. */
	book?: string | undefined;
	date?: string | undefined;
	updated?: string | undefined;
	authors: string[];
	tags?: string[] | undefined;
	/** Address of the licence. */
	license: string;
	/** The same text in the other language, as Markdown. */
	translation?: string | undefined;
}

/**
 * Annotated tree → the text as Markdown, with its facts as front matter and its title as heading:
 * GitHub's dialect and formulas as TeX, no HTML. Tabs stand below each other under their names, films
 * are links. `base`: the page's address, for absolute ones.
 */
export function toTwin(tree: Root, facts: TwinFacts, base: string): string {
	const { children } = treeToMdast(tree, base);
	const title = { type: 'text' as const, value: facts.title };
	const body = writeMdast({
		type: 'root',
		children: [{ type: 'heading', depth: 1, children: [title] }, ...children],
	});
	return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${body}`;
}
