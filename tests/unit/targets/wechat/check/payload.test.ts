import { expect, test } from 'vitest';
import type { ArticleMeta } from '../../../../../src/domain/wechat/article.ts';
import { checkArticle } from '../../../../../src/targets/wechat/check/check-article.ts';
import { articleMeta, findings } from '../../../../support/check-html.ts';

const cover = articleMeta().cover;
if (!cover) throw new Error('Unexpected article without a cover');
const crops = (wide: string, square = cover.crops['1:1']): Partial<ArticleMeta> => ({
	cover: { ...cover, crops: { '2.35:1': wide, '1:1': square } },
});
const size = { ...cover.image, width: 900, height: 383 };
const shaped = (wide: string, square: string): Partial<ArticleMeta> => ({
	cover: { ...cover, image: size, crops: { '2.35:1': wide, '1:1': square } },
});
const [image] = [cover.image];

/** The rule, what breaks it, what all but does, and what is said. */
const cases: [
	rule: string,
	wrong: Partial<ArticleMeta>,
	right: Partial<ArticleMeta>,
	said: string,
][] = [
	[
		'P1',
		{ title: '字'.repeat(33) },
		{ title: '𠮷'.repeat(32) },
		'error Unexpected title of 33 characters, expected a title of 1 to 32 characters',
	],
	[
		'P1',
		{ title: ' ' },
		{ title: 'a' },
		'error Unexpected article without a title, expected a title of 1 to 32 characters',
	],
	[
		'P2',
		{ author: 'a'.repeat(17) },
		{ author: '' },
		'error Unexpected author of 17 characters, expected an author of at most 16 characters',
	],
	[
		'P3',
		{ digest: '字'.repeat(129) },
		{ digest: '字'.repeat(120) },
		'error Unexpected digest of 129 characters, expected a digest of at most 128 characters',
	],
	[
		'P3',
		{ digest: '字'.repeat(128) },
		{ digest: '' },
		'warning Unexpected digest of 128 characters, expected at most the 120 that the editor shows',
	],
	[
		'P5',
		{ sourceUrl: 'ftp://example.com/' },
		{ sourceUrl: 'http://example.com/' },
		'error Unexpected address `ftp://example.com/`, expected an address with http or https of at most 1,024 bytes',
	],
	[
		'P5',
		{ sourceUrl: `https://example.com/${'字'.repeat(335)}` },
		{ sourceUrl: `https://example.com/${'字'.repeat(334)}` },
		`error Unexpected address \`https://example.com/${'字'.repeat(27)}…\`, expected an address with http or https of at most 1,024 bytes`,
	],
	[
		'P7',
		crops('0_0_1_0.5236001', '0_0_0.5_1'),
		shaped('0_0_1_1', '0.287222_0_0.712778_1'),
		'error Unexpected crop `0_0_1_0.5236001` for 2.35:1, expected crops `X1_Y1_X2_Y2` within the cover, with at most six decimals, of the shape they name',
	],
	[
		'P7',
		shaped('1_0_0_1', '0.287222_0_0.712778_1'),
		shaped('0_0_1_1', '0.287222_0_0.712778_1'),
		'error Unexpected crop `1_0_0_1` for 2.35:1, expected crops `X1_Y1_X2_Y2` within the cover, with at most six decimals, of the shape they name',
	],
	[
		'P7',
		shaped('0_0_1_1', '0_0_1_1'),
		shaped('0_0_1_1', '0_0_0.425556_1'),
		'warning Unexpected crop `0_0_1_1` of the shape 2.35:1, expected 1:1',
	],
	[
		'P9',
		{ title: 'a \\u4e2d' },
		{ title: 'a \\u4e' },
		'error Unexpected `\\u4e2d` in the title, expected characters as they are',
	],
	[
		'I1',
		{ images: [{ ...image, bytes: 1_048_576 }] },
		{ images: [{ ...image, bytes: 1_048_575 }] },
		'error Unexpected JPEG of 1,048,576 bytes from `cover.jpg`, expected JPEG or PNG below 1 MiB, or GIF of at most 10 MB',
	],
	[
		'I1',
		{ images: [{ ...image, type: 'image/gif', bytes: 10_000_001 }] },
		{ images: [{ ...image, type: 'image/gif', bytes: 10_000_000 }] },
		'error Unexpected GIF of 10,000,001 bytes from `cover.jpg`, expected JPEG or PNG below 1 MiB, or GIF of at most 10 MB',
	],
	[
		'I4',
		{ cover: null },
		{ cover },
		'error Unexpected article without a cover, expected a cover, 600 pixels wide or more',
	],
	[
		'I4',
		{ cover: { ...cover, image: { ...image, width: 599 } } },
		{ cover: { ...cover, image: { ...image, width: 600 } } },
		'warning Unexpected cover 599 pixels wide, expected a cover, 600 pixels wide or more',
	],
];

test.each(cases)('%s of %o', (rule, wrong, right, said) => {
	const meta = articleMeta({ ...wrong, source: 'content/a.md' });
	expect(findings(rule, '<p>a</p>', { meta })[0]).toBe(`content/a.md ${said}`);
	expect(findings(rule, '<p>a</p>', { meta: articleMeta(right) })).toEqual([]);
});

test('titles of 64 characters where the account may have them', () => {
	const own = (title: string) => ({
		meta: articleMeta({ title }),
		limits: { title: 64, strictHtml: false } as const,
	});
	expect(findings('P1', 'a', own('a'.repeat(64)))).toEqual([]);
	expect(findings('P1', 'a', own('a'.repeat(65)))[0]).toContain(
		'expected a title of 1 to 64 characters',
	);
});

test('a picture that the article or its folder has not', () => {
	const html = `<img src="images/a.png"><img src="${image.file}"><img src="images/a.png">`;
	const said = 'Unexpected picture `images/a.png`, expected a picture that the article has';
	const meta = articleMeta({ images: [image], source: 'a.md', lines: [[0, 7]] });
	expect(findings('I3', html, { meta })).toEqual([`a.md:7 error ${said}`]);
	expect(findings('I3', html, { hasFile: (name) => name === image.file })).toEqual([
		`1:1 error ${said}`,
	]);
	expect(findings('I3', html)).toEqual([]);
});

test('a picture that is not uploaded, once the article is pushed', () => {
	const html = '<img src="images/a.png" alt="" data-w="1" data-ratio="1">';
	expect(findings('A5', html, { stage: 'pushed' })).toEqual([
		'1:1 error Unexpected picture `images/a.png` that is not uploaded, expected an address on mmbiz.qpic.cn',
	]);
});

test('a heading that repeats the title', () => {
	const meta = articleMeta({ title: 'A title', source: 'a.md', lines: [] });
	expect(findings('H1', '<h1>A  <b>title</b></h1>', { meta })).toEqual([
		'a.md error Unexpected heading that repeats the title, expected the title once, above the text',
	]);
	expect(findings('H1', '<h1>A title, longer</h1><h2>A title</h2>', { meta })).toEqual([]);
});

const part = (heading: string, length: number): string =>
	`<h2>${heading}</h2><p>${'字'.repeat(length - heading.length)}</p>`;

test.each([
	[
		'two parts',
		[9000, 6000, 6000, 2000],
		'Split the text into 2 parts: begin a new one at `H1` (line 2).',
	],
	[
		'several parts',
		[15_000, 15_000, 15_000],
		'Split the text into 3 parts: begin a new one at `H1` (line 2), at `H2` (line 3).',
	],
	[
		'headings to be written',
		[19_000, 2000],
		'Split the text: give it headings (`##`), one at least every 18,000 characters.',
	],
])('a text that is too long names %s', (_, lengths, hint) => {
	const html = lengths.map((length, index) => part(`H${index}`, length)).join('\n');
	const [issue] = checkArticle({ html, file: 'a.html', stage: 'local' }).filter(
		({ code }) => code === 'wechat/P4',
	);
	expect(issue).toMatchObject({ severity: 'error', hint });
});

test('the length in characters of text and of HTML, and in bytes', () => {
	const text = (length: number): string => `<p>${'a'.repeat(length)}</p>`;
	expect(findings('P4', text(20_000))[0]).toBe(
		'error Unexpected 20,000 characters of text, spaces included, expected fewer than 20,000 characters and less than 1 MiB',
	);
	const html = text(19_999);
	expect(findings('P4', html)).toEqual([
		'note Unexpected 20,006 characters of HTML, expected fewer than 20,000, if WeChat counts tags, too, which its documentation does not say',
	]);
	expect(findings('P4', html, { limits: { title: 32, strictHtml: true } })[0]).toMatch(/^error/);
	expect(findings('P4', text(19_992))).toEqual([]);
	expect(findings('P4', `<p>${'字'.repeat(349_523)}</p>`).at(-1)).toBe(
		'error Unexpected 1,048,576 bytes, expected fewer than 20,000 characters and less than 1 MiB',
	);
});

test('an article without a word or a picture is refused', () => {
	expect(findings('P4', '<section></section>')).toEqual([
		'error Unexpected article without a word or a picture, expected something to read',
	]);
	expect(findings('P4', '<section><img src="images/a.png" alt=""></section>')).toEqual([]);
});
