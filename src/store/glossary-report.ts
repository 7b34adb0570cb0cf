import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import { type GlossaryReport, reportGlossary } from '../domain/glossary/report/report-glossary.ts';
import { proseWords } from '../markdown/prose-words.ts';
import type { Entry } from '../source/entry.ts';
import { displayName } from './display-name.ts';
import type { Library } from './library.ts';
import type { Store } from './store.ts';

interface Sources {
	/** The project, absolute. */
	root: string;
	/** Absolute. */
	contentDir: string;
	store: Store;
}

/** What the texts of a library say of its glossary; undefined: there is none. */
export function glossaryReport(
	library: Library,
	{ root, contentDir, store }: Sources,
): GlossaryReport | undefined {
	const { terms, names } = library.glossary;
	if (terms.length === 0) return undefined;
	const entries: Entry[] = [...library.posts, ...library.pages];
	return reportGlossary({
		texts: entries.map((entry) => ({
			document: `${entry.kind}/${entry.slug}`,
			locale: entry.locale,
			file: entry.file,
			words: proseOf(entry, store),
		})),
		terms: terms.map((term) => ({
			...term,
			file: displayName(path.join(contentDir, term.path), root),
		})),
		names,
		used: new Set(entries.flatMap((entry) => entry.terms.map(({ id }) => id))),
		sourceOf: sourceReader(root),
	});
}

function proseOf({ key }: Entry, store: Store): string {
	const tree = store.text('tree', key);
	// Only `makeDocument` writes trees.
	return tree === undefined ? '' : proseWords(JSON.parse(tree) as Root);
}

/** Reads a file when it is first asked for. */
function sourceReader(root: string): (file: string) => string {
	const sources = new Map<string, string>();
	return (file) => {
		const known = sources.get(file);
		if (known !== undefined) return known;
		const source = readFileSync(path.resolve(root, file), 'utf8');
		sources.set(file, source);
		return source;
	};
}
