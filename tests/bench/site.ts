import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { corpusOf, type CorpusOptions } from './corpus/corpus.ts';
import { subjectOf } from './corpus/subject.ts';
import { hugoPathOf, writeHugoSite } from './hugo/site.ts';

/** The folders of one corpus: everything that its builds read and write. */
export interface BenchSite {
	pages: number;
	root: string;
	/** The Markdown file that an edit changes, in Bimo's content and in Hugo's. */
	edited: string[];
	/** That file as it was. */
	original: string;
}

/** Writes the corpus to disk, and once more for Hugo when it is there. */
export async function writeBenchSite(
	root: string,
	options: CorpusOptions & { hugo: boolean },
): Promise<BenchSite> {
	const content = join(root, 'content');
	for (const { path, data } of corpusOf(options)) {
		await mkdir(dirname(join(content, path)), { recursive: true });
		await writeFile(join(content, path), data);
	}
	if (options.hugo) await writeHugoSite(join(root, 'hugo'), content);
	const path = `blog/${subjectOf(Math.floor(options.pages / 4)).slug}/en.md`;
	const edited = [join(content, path)];
	if (options.hugo) edited.push(join(root, 'hugo', 'content', hugoPathOf(path)));
	const original = await readFile(join(content, path), 'utf8');
	return { pages: options.pages, root, edited, original };
}

/** One author's one change: a sentence at the end of the last paragraph, another one each time. */
export async function editOnce(site: BenchSite, round: number): Promise<void> {
	const text = `${site.original.trimEnd()} This sentence came with edit ${round}.\n`;
	for (const path of site.edited) await writeFile(path, text);
}

/** How many HTML files a folder holds. */
export async function countPages(folder: string): Promise<number> {
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	return names.filter((name) => name.endsWith('.html')).length;
}
