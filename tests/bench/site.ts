import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildKind } from './builds.ts';
import { corpusOf, type CorpusOptions } from './corpus/corpus.ts';
import { definitionEdit, nameEdit, type TermEdit } from './corpus/glossary/edits.ts';
import { topicPathOf } from './corpus/glossary/glossary.ts';
import { subjectOf } from './corpus/subject.ts';
import { hugoPathOf, writeHugoSite } from './hugo/site.ts';
import { writeFiles } from './write-files.ts';

/** One author's one change. */
interface Edit {
	/** The file, in Bimo's content and in Hugo's. */
	paths: string[];
	/** That file as it was. */
	original: string;
	/** Another text each time. */
	change: (text: string, round: number) => string;
}

/** The folders of one corpus: everything that its builds read and write. */
export interface BenchSite {
	pages: number;
	terms: number;
	root: string;
	/** What happens before a build of a kind. */
	edits: Partial<Record<BuildKind, Edit>>;
}

/** Writes the corpus to disk, and once more for Hugo when it is there. */
export async function writeBenchSite(
	root: string,
	options: CorpusOptions & { hugo: boolean },
): Promise<BenchSite> {
	const { pages, terms = 0, hugo } = options;
	const content = join(root, 'content');
	await writeFiles(content, corpusOf(options));
	if (hugo) await writeHugoSite(join(root, 'hugo'), content);
	const edits: BenchSite['edits'] = { edit: await bodyEdit(root, { pages, hugo }) };
	if (terms > 0) {
		edits.definition = await termEdit(content, terms, definitionEdit);
		edits.name = await termEdit(content, terms, nameEdit);
	}
	return { pages, terms, root, edits };
}

/** A sentence at the end of the last paragraph of a post. */
async function bodyEdit(
	root: string,
	{ pages, hugo }: { pages: number; hugo: boolean },
): Promise<Edit> {
	const path = `blog/${subjectOf(Math.floor(pages / 4)).slug}/en.md`;
	const file = join(root, 'content', path);
	return {
		paths: [file, ...(hugo ? [join(root, 'hugo', 'content', hugoPathOf(path))] : [])],
		original: await readFile(file, 'utf8'),
		change: (text, round) => `${text.trimEnd()} This sentence came with edit ${round}.\n`,
	};
}

async function termEdit(
	content: string,
	terms: number,
	{ index, change }: TermEdit,
): Promise<Edit> {
	const file = join(content, topicPathOf(index, terms));
	return { paths: [file], original: await readFile(file, 'utf8'), change };
}
