import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/domain/i18n/locale.ts';
import type { Heading } from '../../../../src/domain/outline.ts';
import { bookView, publishedRows } from '../../../../src/site/books/book-view.ts';
import { indexTerms } from '../../../../src/site/books/index-terms.ts';
import type { ChapterUses } from '../../../../src/site/books/keep-chapter-uses.ts';
import { bookData, chapterPage } from '../../../support/book-data.ts';

const wording = (name: string) => ({ name, aliases: [], html: '', text: '' });
const term = (id: string, en: string, zh: string) => ({
	...{ id, topic: 'a', path: '', related: [], links: [], features: [] },
	en: wording(en),
	zh: wording(zh),
});
const terms = [
	term('pod', 'Pod', 'Pod'),
	term('cache', 'cache', '缓存'),
	term('mesh', 'mesh', '网格'),
];

const heading = (id: string, number?: string, depth = 2): Heading => ({
	...{ depth, id, text: `On ${id}` },
	...(number ? { number } : {}),
});
const pages = [
	chapterPage('soot/en', {
		headings: [heading('pine', '1.1'), heading('oil', undefined, 3), heading('burn', '1.2')],
	}),
	chapterPage('soot/zh', { headings: [heading('pine', '1.1')] }),
	chapterPage('glue/en', { headings: [heading('hide', '2.1'), heading('boil', '2.2')] }),
];

function index(uses: readonly ChapterUses[], locale: Locale, file = {}, of = pages) {
	const book = bookData(file);
	const rows = publishedRows(bookView(book, { pages: of }, locale));
	return indexTerms({ book: 'ink', rows, uses, pages: of, terms, locale });
}

const use = (at: string, uses: Record<string, string[]>): ChapterUses => ({
	slug: `handbooks/ink/${at.split('/')[0]}`,
	locale: at.endsWith('zh') ? 'zh' : 'en',
	terms: Object.entries(uses).map(([id, under]) => ({ id, under })),
});

test('terms stand under their letters, with sections in reading order, each once', () => {
	const uses = [
		use('glue/en', { cache: ['boil'] }),
		use('soot/en', { pod: ['burn'], cache: ['', 'pine', 'oil'] }),
	];
	const place = (number: string, title: string, url: string) => ({
		...{ number, title, lang: 'en' },
		url: `/handbooks/ink/${url}`,
	});
	expect(index(uses, 'en')).toEqual([
		{
			letter: 'C',
			rows: [
				{
					...{ name: 'cache', other: '缓存', url: '/glossary/cache/' },
					places: [
						place('1', 'Soot', 'soot/'),
						place('1.1', 'On pine', 'soot/#pine'),
						place('2.2', 'On boil', 'glue/#boil'),
					],
				},
			],
		},
		{
			letter: 'P',
			rows: [
				{
					...{ name: 'Pod', url: '/glossary/pod/' },
					places: [place('1.2', 'On burn', 'soot/#burn')],
				},
			],
		},
	]);
});

test('Chinese goes by pinyin; a chapter that is not translated keeps its language', () => {
	const uses = [
		use('soot/en', { pod: [''] }),
		use('soot/zh', { cache: ['pine'], mesh: [''] }),
		use('glue/en', { mesh: ['hide'] }),
	];
	const groups = index(uses, 'zh');
	expect(groups.map(({ letter }) => letter)).toEqual(['H', 'W']);
	expect(groups.flatMap(({ rows }) => rows)).toMatchObject([
		{ name: '缓存', other: 'cache', places: [{ url: '/zh/handbooks/ink/soot/#pine', lang: 'zh' }] },
		{
			name: '网格',
			places: [
				{ number: '1', title: 'Soot 中', lang: 'zh' },
				{ number: '2.1', title: 'On hide', url: '/zh/handbooks/ink/glue/#hide', lang: 'en' },
			],
		},
	]);
});

test('sections without numbers are named with their chapter', () => {
	const plain = [chapterPage('soot/en', { headings: [heading('pine')] }), chapterPage('glue/en')];
	const uses = [use('soot/en', { cache: ['pine'] })];
	const [group] = index(uses, 'en', { numbering: 'chapters' }, plain);
	expect(group?.rows[0]?.places).toMatchObject([{ number: '1', title: 'Soot · On pine' }]);
	const [other] = index(uses, 'en', { numbering: 'none' }, plain);
	expect(other?.rows[0]?.places).toMatchObject([{ number: '', title: 'Soot · On pine' }]);
});

test('a chapter whose sections use a term nearly all is named once', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	const headings = ids.map((id, at) => heading(id, `1.${at + 1}`));
	const long = [chapterPage('soot/en', { headings })];
	const uses = [use('soot/en', { cache: ids.slice(0, 4), mesh: ids.slice(0, 3) })];
	const rows = index(uses, 'en', {}, long).flatMap((group) => group.rows);
	expect(rows[0]?.places).toEqual([
		{ number: '1', title: 'Soot', url: '/handbooks/ink/soot/', lang: 'en', throughout: true },
	]);
	expect(rows[1]?.places).toHaveLength(3);
});

test('what readers cannot see is not there', () => {
	expect(index([use('stroke/en', { cache: [''] })], 'en')).toEqual([]);
	expect(index([], 'en')).toEqual([]);
});
