import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, locales } from '../../../src/domain/i18n/locale.ts';
import { brotliSize } from '../../support/brotli.ts';
import { benchBook } from '../corpus/book/book.ts';

/** Bytes in brotli, quality 11. */
export interface PageSize {
	locale: Locale;
	bytes: number;
}

export interface BookSizes {
	/** Of chapters: the page with the book's contents beside the text, minus the page without. */
	sidebars: PageSize[];
	/** Of the whole book as one page. */
	prints: PageSize[];
}

/** Every so many chapters one is weighed: compressing all would take minutes. */
const step = 12;

/** What the contents of the book cost each chapter, and how large the book is as one page. */
export async function bookSizes(out: string): Promise<BookSizes> {
	const sizes: BookSizes = { sidebars: [], prints: [] };
	for (const locale of locales) {
		const folder = join(out, locale === 'en' ? '' : locale, 'handbooks', benchBook);
		const names = (await readdir(folder)).filter((name) => /^c\d+$/.test(name)).toSorted();
		for (const name of names.filter((_, index) => index % step === 0)) {
			const html = await readFile(join(folder, name, 'index.html'), 'utf8');
			sizes.sidebars.push({ locale, bytes: sidebarBytes(html) });
		}
		const print = await readFile(join(folder, 'print', 'index.html'), 'utf8').catch(() => '');
		if (print) sizes.prints.push({ locale, bytes: brotliSize(print) });
	}
	return sizes;
}

/** What the page would save without the contents of the book; throws when it has none. */
export function sidebarBytes(html: string): number {
	const bare = html.replace(/<nav[^>]*\bclass="book-nav\b[\s\S]*?<\/nav>/, '');
	if (bare === html) throw new Error('Unexpected chapter without `nav.book-nav`, expected one');
	return brotliSize(html) - brotliSize(bare);
}
