import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../../../src/domain/i18n/locale.ts';
import type { FoundPage } from '../corpus/read-site.ts';

/** How Pagefind gets the pages: as they are, or with Chinese cut into single characters. */
export type PagefindKind = 'pagefind' | 'pagefind-characters';

// What a careful user would leave out of `<main>`.
const excludeSelectors = ['nav', 'footer', 'button', '[popover]', '.ui', '.meta', '.notice', 'svg'];

interface Options {
	kind: PagefindKind;
	/** The built site. */
	dir: string;
	pages: readonly FoundPage[];
	/** An empty folder, where the index is written. */
	out: string;
}

/** Writes a folder that Pagefind can be asked in: an empty page for each language, and the index. */
export async function indexWithPagefind({ kind, dir, pages, out }: Options): Promise<void> {
	// Slow to load, and only for the comparison.
	const { close, createIndex } = await import('pagefind');
	const isCut = kind === 'pagefind-characters';
	const { index, errors } = await createIndex({
		rootSelector: 'main',
		excludeSelectors,
		...(isCut && { includeCharacters: '+#-' }),
	});
	if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
	for (const { url, file } of pages) {
		const html = await readFile(join(dir, file), 'utf8');
		const added = await index.addHTMLFile({ url, content: isCut ? cutChinese(html) : html });
		if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join(', ')}`);
	}
	await index.writeFiles({ outputPath: join(out, 'pagefind') });
	await close();
	for (const locale of locales) {
		await mkdir(join(out, locale), { recursive: true });
		await writeFile(join(out, locale, 'index.html'), emptyPage(locale === 'zh' ? 'zh-CN' : 'en'));
	}
}

const emptyPage = (lang: string): string =>
	`<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><title>Pagefind</title></html>`;

/** Puts a zero-width space between Chinese characters of texts, not of tags. */
export function cutChinese(html: string): string {
	return html.replace(/<[^>]*>|\p{sc=Han}(?=\p{sc=Han})/gu, (match) =>
		match.startsWith('<') ? match : `${match}\u200b`,
	);
}
