import { outlineBook } from '../../src/domain/handbook/outline-book.ts';
import type { Locale } from '../../src/domain/i18n/locale.ts';
import type { Heading } from '../../src/domain/outline.ts';
import { bookSchema } from '../../src/schema/book.ts';
import type { BookData, PageData } from '../../src/site/content-data.ts';
import { pageEntry } from './entries.ts';

/** A book called `ink` as pages get it; `file` is what its `book.yaml` says beyond the least. */
export function bookData(file: Record<string, unknown> = {}): BookData {
	const data = bookSchema.parse({
		title: { en: 'Ink', zh: '墨' },
		description: { en: 'All of it.', zh: '都在这里。' },
		parts: [{ title: { en: 'Matter', zh: '物' }, chapters: ['soot', 'glue'] }],
		...file,
	});
	const outline = outlineBook(data);
	return {
		...{ id: 'ink', kind: 'book', path: 'handbooks/ink/book.yaml', uses: '' },
		...{ data, outline, planned: [] },
	};
}

/** A chapter of it at `soot/en`, called `Soot` or `Soot 中`. */
export function chapterPage(
	at: string,
	{ updated, headings = [] }: { updated?: string; headings?: Heading[] } = {},
): PageData {
	const locale: Locale = at.endsWith('/zh') ? 'zh' : 'en';
	const slug = at.slice(0, -'/en'.length);
	const name = slug.charAt(0).toUpperCase() + slug.slice(1);
	const title = locale === 'zh' ? `${name} 中` : name;
	const data = { title, ...(updated ? { updated } : {}) };
	return {
		...pageEntry(`x/${locale}`, { data, headings }),
		slug: `handbooks/ink/${slug}`,
		kind: 'page',
		status: 'published',
	};
}
