import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchOptions } from '../bench.ts';
import { type Run, runBuild } from '../builds.ts';
import { bookOf, type BookOptions, textPath } from '../corpus/book/book.ts';
import type { BenchSite } from '../site.ts';
import { writeFiles } from '../write-files.ts';
import { type BookSizes, bookSizes } from './book-sizes.ts';

export interface BookBenchOptions extends Pick<
	BenchOptions,
	'rounds' | 'seed' | 'keep' | 'script' | 'signal' | 'progress' | 'kept'
> {
	/** Of the generated book, each in two languages. */
	chapters: number;
}

/** A build of the book, or of the same texts as posts. */
export interface BookRun extends Run {
	as: BookOptions['as'];
}

/** What a long book costs, beside its texts without a book around them. */
export interface BookBench {
	chapters: number;
	runs: BookRun[];
	sizes: BookSizes;
}

const terms = 80;

/** Builds the book and the posts by turns, cold and after an edit, and weighs the pages. */
export async function benchBook(options: BookBenchOptions): Promise<BookBench> {
	const { chapters, rounds, script, signal, progress } = options;
	const root = await mkdtemp(join(tmpdir(), 'bimo-bench-book-'));
	const runs: BookRun[] = [];
	try {
		const posts = await writeSite(root, { ...options, terms, as: 'post' });
		const book = await writeSite(root, { ...options, terms, as: 'chapter' });
		for (let round = 1; round <= rounds; round++) {
			for (const kind of ['cold', 'edit'] as const) {
				for (const { as, site } of [posts, book]) {
					const run = await runBuild(kind, { site, round, script, signal });
					progress(`${chapters} ${as}s, ${kind}: ${run.cpuSeconds.toFixed(1)} CPU s`);
					runs.push({ ...run, as });
				}
			}
		}
		return { chapters, runs, sizes: await bookSizes(join(book.site.root, 'out')) };
	} finally {
		if (options.keep) options.kept(root);
		else await rm(root, { recursive: true, force: true, maxRetries: 3 });
	}
}

interface Built {
	as: BookOptions['as'];
	site: BenchSite;
}

async function writeSite(parent: string, options: BookOptions): Promise<Built> {
	const { as, chapters } = options;
	const root = join(parent, as);
	const content = join(root, 'content');
	await writeFiles(content, bookOf(options));
	const file = join(content, textPath(as, Math.floor(chapters / 2), 'en.md'));
	const edit = {
		paths: [file],
		original: await readFile(file, 'utf8'),
		change: (text: string, round: number) => `${text.trimEnd()} Edit ${round}.\n`,
	};
	return { as, site: { pages: 2 * chapters, terms, root, edits: { edit } } };
}
