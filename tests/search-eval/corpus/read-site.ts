import { readFile } from 'node:fs/promises';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../../src/domain/i18n/locale.ts';
import { normalise } from './normalise.ts';
import { blocksOf, findElement, tokens } from './page-text.ts';

/** A page that can be found, as its HTML shows it. */
export interface FoundPage {
	/** Address on the site: `/zh/blog/a/`. */
	url: string;
	lang: Locale;
	/** Of its heading. */
	title: string;
	/** Normalised title. */
	heading: string;
	/** Normalised blocks, apart by line feeds. */
	text: string;
	/** Path of its file in the folder, with `/`. */
	file: string;
	/** What holds its text. */
	body: Element;
}

/**
 * The pages of a built site that can be found: those at their own canonical address that robots may
 * list, with a text of their own: an `<article>` with a heading, or a book's own page.
 */
export async function readSite(dir: string): Promise<FoundPage[]> {
	const files: string[] = [];
	for await (const file of glob('**/index.html', { cwd: dir }))
		files.push(file.replaceAll('\\', '/'));
	const pages: FoundPage[] = [];
	for (const file of files.sort()) {
		const page = pageOf(file, await readFile(join(dir, file), 'utf8'));
		if (page) pages.push(page);
	}
	return pages;
}

function pageOf(file: string, html: string): FoundPage | undefined {
	const tree = fromHtml(html);
	const url = `/${file.replace(/index\.html$/, '')}`;
	const main = findElement(tree, ({ tagName }) => tagName === 'main');
	if (!main || isUnlisted(tree) || canonicalPath(tree) !== url) return undefined;
	const body = findElement(
		main,
		(element) =>
			(element.tagName === 'article' && findElement(element, isTitle) !== undefined) ||
			(tokens(element, 'className').includes('book') && hasCover(element)),
	);
	const title = body && findElement(body, isTitle);
	if (!body || !title) return undefined;
	const heading = blocksOf(title).join(' ');
	return {
		url,
		lang: langOf(tree),
		title: heading,
		heading: normalise(heading),
		text: blocksOf(body).map(normalise).join('\n'),
		file,
		body,
	};
}

const hasCover = (element: Element): boolean =>
	findElement(element, (child) => tokens(child, 'className').includes('book-head')) !== undefined;

const isTitle = ({ tagName }: { tagName: string }): boolean => tagName === 'h1';

function isUnlisted(tree: Root): boolean {
	const robots = findElement(
		tree,
		({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'robots',
	);
	return /\bnoindex\b/.test(String(robots?.properties['content']));
}

function canonicalPath(tree: Root): string | undefined {
	const link = findElement(
		tree,
		(element) => element.tagName === 'link' && tokens(element, 'rel').includes('canonical'),
	);
	const path = link && URL.parse(String(link.properties['href']))?.pathname;
	return path && decodeURI(path);
}

function langOf(tree: Root): Locale {
	const html = findElement(tree, ({ tagName }) => tagName === 'html');
	return /^zh\b/.test(html?.properties['lang'] ?? '') ? 'zh' : 'en';
}
