import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from './store.ts';

// Everything whose change may change what a document becomes.
const inputs = [
	'src/domain',
	'src/schema',
	'src/source',
	'src/markdown',
	'src/store',
	'src/targets/web',
	'src/site.ts',
	'package-lock.json',
];

// Few, because every picture is made anew when one of them changes.
const imageInputs = [
	'src/store/images.ts',
	'src/store/svg.ts',
	'src/store/svg-css.ts',
	'src/store/svg-effort.ts',
	'src/store/svg-paper.ts',
	'src/store/svg-size.ts',
	'src/store/see-through.ts',
	'src/domain/image.ts',
];

// Sets the text of drawings where there are no fonts; faces come with the lock file.
const outlineInputs = [
	'src/store/outlines',
	'src/store/cards/faces.ts',
	'src/store/cards/font-files.ts',
	'src/store/cards/letter-kinds.ts',
	'src/store/cards/shape.ts',
	'src/store/cards/typeface.ts',
	'src/store/diagrams/advances.json',
	'src/store/diagrams/cascade.ts',
	'src/store/diagrams/text-layout.ts',
	'src/store/diagrams/text-width.ts',
	'package-lock.json',
];

// What makes pictures of articles, and cleans drawings before.
const articleImageInputs = [
	'src/store/wechat',
	'src/domain/wechat/limits.ts',
	...outlineInputs,
	...imageInputs.filter((file) => file.includes('svg')),
];

const coverInputs = [...articleImageInputs, 'src/store/cards', 'src/domain/text/han-spacing.ts'];

// What draws social cards; faces come with the lock file.
const cardInputs = [
	'src/domain/card.ts',
	'src/domain/text/han-spacing.ts',
	'src/store/cards',
	'src/store/social',
	...imageInputs.filter((file) => file.includes('svg')),
	'package-lock.json',
];

// Drawing takes long, so that only what draws counts; mermaid's libraries are in the lock file.
const diagramInputs = [
	'src/store/diagrams',
	'src/domain/diagram.ts',
	'src/domain/text/nearest.ts',
	...outlineInputs,
];

// Tables of characters and readings come with the lock file.
const searchInputs = [
	'src/domain/search',
	'src/targets/search',
	// How the store has it.
	'src/publish/search',
	'package-lock.json',
];

/** Digest of the code that draws diagrams. */
export function diagramDigest(root: string): string {
	return digestOf(root, diagramInputs);
}

/**
 * Digest of the code that makes pictures: part of their names, so that no edit of it leaves stale ones.
 */
export function imageDigest(root: string): string {
	return digestOf(root, imageInputs);
}

/** Digest of the code that makes pictures of articles for WeChat. */
export function articleImageDigest(root: string): string {
	return digestOf(root, articleImageInputs);
}

/**
 * Digest of the code that makes covers of articles. Where words end, so that lines may, Node knows by
 * its ICU.
 */
export function coverDigest(root: string): string {
	return digest(digestOf(root, coverInputs), process.versions['icu'] ?? '');
}

/** Digest of the code that draws social cards. Where words end, Node knows by its ICU. */
export function cardDigest(root: string): string {
	return digest(digestOf(root, cardInputs), process.versions['icu'] ?? '');
}

/**
 * Digest of the code that makes documents: part of every key, so that no edit of it leaves stale text.
 * Where words and sentences end, Node knows by its ICU.
 */
export function pipelineDigest(root: string): string {
	return digest(digestOf(root, inputs), process.versions['icu'] ?? '');
}

/** Digest of the code that makes the index of search; what characters are, Node knows by its ICU. */
export function searchDigest(root: string): string {
	return digest(digestOf(root, searchInputs), process.versions['icu'] ?? '');
}

// Of the code that this process runs, whatever happens to its files afterwards.
const known = new Map<string, string>();

function digestOf(root: string, entries: readonly string[]): string {
	const name = [root, ...entries].join('\0');
	const kept = known.get(name);
	if (kept) return kept;
	const made = digest(
		...entries.flatMap((input) =>
			filesOf(path.join(root, input)).flatMap((file) => [
				path.relative(root, file),
				readFileSync(file),
			]),
		),
	);
	known.set(name, made);
	return made;
}

function filesOf(entry: string): string[] {
	if (path.extname(entry)) return [entry];
	return readdirSync(entry, { withFileTypes: true, recursive: true })
		.filter((file) => file.isFile())
		.map((file) => path.join(file.parentPath, file.name))
		.sort();
}
