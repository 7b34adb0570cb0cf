import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Locale } from '../../src/domain/i18n/locale.ts';

/** A page that is measured. */
export interface BudgetPage {
	kind: string;
	locale: Locale;
	/** Address on the site: `/zh/blog/a/`. */
	path: string;
	/** File of the page, relative to the built folder. */
	file: string;
}

/** Kinds that every run measures. */
export const coreKinds = [
	'home',
	'list',
	'post',
	'explained',
	'everything',
	'tag',
	'glossary',
	'term',
	'book',
	'chapter',
	'project',
	'search',
] as const;

/** The measured article, a term of it, of tags and so on those with the most posts, and a project. */
export const preferred = [
	'what-a-clock-can-promise',
	'leap-second',
	'reliability',
	'practice',
	'kruola-cpp',
] as const;

/** What an address without its language prefix is; the first pattern that fits decides. */
const kindPatterns: readonly (readonly [string, RegExp])[] = [
	['home', /^\/$/],
	['404', /^\/404(?:\.html|\/)$/],
	['list', /^\/blog\/$/],
	['list-page', /^\/blog\/(?:page\/)?\d+\/$/],
	['tag', /^\/(?:blog\/)?tags?\/[^/]+\/$/],
	['tags', /^\/(?:blog\/)?tags\/$/],
	['category', /^\/(?:blog\/)?categor(?:y|ies)\/[^/]+\/$/],
	['categories', /^\/(?:blog\/)?categories\/$/],
	['series', /^\/(?:blog\/)?series\/[^/]+\/$/],
	['series-list', /^\/(?:blog\/)?series\/$/],
	['archive', /^\/(?:blog\/)?archives?\/$/],
	// The post that uses every feature: what a page can cost at most.
	['everything', /^\/blog\/everything\/$/],
	// The measured article once more, with six terms of the glossary.
	['explained', /^\/blog\/explained\/$/],
	['post', /^\/blog\/[^/]+\/$/],
	['glossary', /^\/glossary\/$/],
	['term', /^\/glossary\/[^/]+\/$/],
	['books', /^\/handbooks\/$/],
	['book', /^\/handbooks\/[^/]+\/$/],
	['book-print', /^\/handbooks\/[^/]+\/print\/$/],
	['book-terms', /^\/handbooks\/[^/]+\/terms\/$/],
	['part', /^\/handbooks\/[^/]+\/part\/\d+\/$/],
	['chapter', /^\/handbooks\/[^/]+\/[^/]+\/(?:[^/]+\/)?$/],
	['map', /^\/landscape\/$/],
	['landscape', /^\/landscape\/(?:archive|compare|method|stats|submit)\/$/],
	// Categories have such addresses, too: these are those of `content/`.
	[
		'landscape-category',
		/^\/landscape\/(?:inference|training|platform|knowledge|agents|assurance|devtools|apps)\/$/,
	],
	['project', /^\/landscape\/[^/]+\/$/],
	['about', /^\/about\/$/],
];

/** The kind of a page: a known one, or its address's first part. */
export function kindOf(path: string): string {
	const rest = path.replace(/^\/zh(?=\/)/, '');
	const known = kindPatterns.find(([, pattern]) => pattern.test(rest));
	return known?.[0] ?? rest.split('/')[1]?.replace(/\.html$/, '') ?? 'other';
}

/** All HTML pages of a built folder that are not mere redirects, sorted by address. */
export async function listPages(dir: string): Promise<BudgetPage[]> {
	const files = await readdir(dir, { recursive: true });
	const pages: BudgetPage[] = [];
	for (const name of files) {
		const file = name.split(sep).join('/');
		if (!file.endsWith('.html')) continue;
		const html = await readFile(join(dir, file), 'utf8');
		if (!/http-equiv=["']?refresh/i.test(html)) pages.push(pageOf(file));
	}
	return pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function pageOf(file: string): BudgetPage {
	const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	return { kind: kindOf(path), locale: path.startsWith('/zh/') ? 'zh' : 'en', path, file };
}

/**
 * One page of each kind and language: the one whose slug is in `prefer`, else the first by
 * address.
 */
export function onePerKind(pages: readonly BudgetPage[], prefer: readonly string[]): BudgetPage[] {
	const chosen = new Map<string, BudgetPage>();
	const isPreferred = ({ path }: BudgetPage): boolean =>
		prefer.some((slug) => path.endsWith(`/${slug}/`));
	for (const page of pages) {
		const key = `${page.kind} ${page.locale}`;
		const best = chosen.get(key);
		if (!best || (isPreferred(page) && !isPreferred(best))) chosen.set(key, page);
	}
	return [...chosen.values()];
}

/** Pages whose kind is asked for, in the order asked; throws on a kind that is not there. */
export function pickKinds(pages: readonly BudgetPage[], kinds: readonly string[]): BudgetPage[] {
	const known = [...new Set(pages.map(({ kind }) => kind))];
	const missing = kinds.filter((kind) => !known.includes(kind));
	if (missing.length > 0) {
		throw new Error(`Unexpected page kind ${missing.join(', ')}, expected ${known.join(', ')}`);
	}
	return kinds.flatMap((kind) => pages.filter((page) => page.kind === kind));
}

/** Where a page's file is on disk. */
export const fileOf = (dir: string, page: BudgetPage): string => join(dir, page.file);
