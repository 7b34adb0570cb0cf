import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../../plan/finish-post.ts';
import type { SourceFolder } from '../folder/source-folder.ts';
import type { BookText } from '../plan/convert-book.ts';

/** A text of a book, and what becomes of its file. */
export interface FinishedText extends BookText {
	/** As messages call it. */
	file: string;
	outcome: Outcome;
}

/** A folder of the book: its texts, and all that has to be written there. */
export interface Bundle {
	/** Absolute or as `contentDir` is. */
	folder: string;
	texts: FinishedText[];
	/** Name → what it will hold; texts last. */
	writes: Map<string, string | Uint8Array>;
	/** Pictures that are here with the same bytes. */
	present: number;
	/** Pictures that are here with other bytes and stay. */
	edited: string[];
}

interface FinishOptions {
	/** The folder of the book. */
	bookDir: string;
	source: Pick<SourceFolder, 'bytes'>;
	force: boolean;
}

/** Compares what was converted with what is there, and decides what is written. */
export function finishBook(texts: readonly BookText[], options: FinishOptions): Bundle[] {
	const slugs = [...new Set(texts.map(({ slug }) => slug))];
	return slugs.map((slug) =>
		finishBundle(
			slug,
			texts.filter((text) => text.slug === slug),
			options,
		),
	);
}

function finishBundle(
	slug: string,
	texts: readonly BookText[],
	{ bookDir, source, force }: FinishOptions,
): Bundle {
	const folder = path.join(bookDir, ...slug.split('/'));
	const bundle: Bundle = { folder, texts: [], writes: new Map(), present: 0, edited: [] };
	const written = new Map<string, string>();
	for (const text of texts) {
		const file = path.join(folder, fileName(folder, text));
		const before = bytesOf(file)?.toString('utf8');
		const outcome = outcomeOf(before, text.text, force);
		const missing = outcome === 'edited' ? 0 : placePictures(text, bundle, { source, force });
		const completed = outcome === 'unchanged' && missing > 0;
		bundle.texts.push({ ...text, file, outcome: completed ? 'completed' : outcome });
		if (outcome === 'created' || outcome === 'replaced')
			written.set(path.basename(file), text.text);
	}
	for (const [name, text] of written) bundle.writes.set(name, text);
	return bundle;
}

/** The author may have made an MDX file of it: that is the chapter, then. */
function fileName(folder: string, { lang }: Pick<BookText, 'lang'>): string {
	return statSync(path.join(folder, `${lang}.mdx`), { throwIfNoEntry: false })
		? `${lang}.mdx`
		: `${lang}.md`;
}

/** `created`, `unchanged`, `edited`, `replaced`: as for the posts of a feed. */
export function outcomeOf(before: string | undefined, text: string, force: boolean): Outcome {
	if (before === undefined) return 'created';
	if (before.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') === text) return 'unchanged';
	return force ? 'replaced' : 'edited';
}

/** Adds to the bundle what is not there yet; says how many that were. */
function placePictures(
	{ pictures }: BookText,
	bundle: Bundle,
	{ source, force }: Pick<FinishOptions, 'source' | 'force'>,
): number {
	let missing = 0;
	for (const [file, name] of pictures) {
		const bytes = source.bytes(file);
		if (!bytes || bundle.writes.has(name)) continue;
		const before = bytesOf(path.join(bundle.folder, name));
		const isSame = before?.equals(bytes) === true;
		if (isSame) bundle.present++;
		else if (before && !force) bundle.edited.push(path.join(bundle.folder, name));
		else bundle.writes.set(name, bytes);
		if (!before) missing++;
	}
	return missing;
}

/** Undefined: there is no such file. */
export function bytesOf(file: string): Buffer | undefined {
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}

/** Folders of texts in a book's folder, `kv-cache` and `kv-cache/paging`, sorted. */
export function foldersWithTexts(bookDir: string, below = ''): string[] {
	const here = path.join(bookDir, below);
	if (!statSync(here, { throwIfNoEntry: false })?.isDirectory()) return [];
	const entries = readdirSync(here, { withFileTypes: true });
	const isText = entries.some(({ name }) => /^(?:en|zh)\.mdx?$/.test(name));
	const inner = entries
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.flatMap(({ name }) => foldersWithTexts(bookDir, below === '' ? name : `${below}/${name}`));
	return [...(isText && below !== '' ? [below] : []), ...inner].sort();
}
