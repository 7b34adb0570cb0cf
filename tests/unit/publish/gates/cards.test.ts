import { expect, test } from 'vitest';
import { pictureSize } from '../../../../src/publish/gates/cards/picture-size.ts';
import { cards } from '../../../../src/publish/gates/cards.ts';
import { findings, origin, soundPage } from '../../../support/built-site.ts';

/** The beginning of a PNG of that size, and nothing after it. */
function png(width: number, height: number, bytes = 24): Uint8Array {
	const data = new Uint8Array(bytes);
	data.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
	const view = new DataView(data.buffer);
	view.setUint32(16, width);
	view.setUint32(20, height);
	return data;
}

/** A JPEG up to its frame, with a segment of tables and fill bytes before it. */
function jpeg(width: number, height: number): Uint8Array {
	const frame = [0xff, 0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255];
	return Uint8Array.from([0xff, 0xd8, 0xff, 0xc4, 0, 4, 1, 2, ...frame]);
}

const properties = (changes: Record<string, string> = {}): string =>
	Object.entries({
		'og:title': 'A',
		'og:description': 'About',
		'og:url': `${origin}/a/`,
		'og:type': 'article',
		'og:locale': 'en_US',
		'og:image': `${origin}/card.png`,
		'og:image:width': '1200',
		'og:image:height': '630',
		...changes,
	})
		.map(([name, content]) => (content ? `\n<meta property="${name}" content="${content}">` : ''))
		.join('');

const ask = (changes: Record<string, string> = {}, card: Uint8Array = png(1200, 630)) =>
	findings(cards, {
		'a/index.html': soundPage({ path: '/a/', head: properties(changes) }),
		'404.html': '<html lang="en"><meta name="robots" content="noindex">',
		'card.png': card,
	});

test('a page with a card', async () => {
	expect(await ask()).toEqual([]);
	expect(await ask({}, png(1200, 630, 61_440))).toEqual([]);
	expect(await ask({}, jpeg(1200, 630))).toEqual([]);
});

test.each([
	[
		{ 'og:title': '' },
		'a/index.html error [card/missing] Unexpected page without og:title, expected it',
	],
	[
		{ 'og:image': '' },
		'a/index.html error [card/missing] Unexpected page without og:image, expected it',
	],
	[
		{ 'og:url': `${origin}/b/` },
		`a/index.html:5:1 error [card/wrong] Unexpected og:url ${origin}/b/, expected the canonical ${origin}/a/`,
	],
	[
		{ 'og:locale': 'zh_CN' },
		'a/index.html:7:1 error [card/wrong] Unexpected og:locale zh_CN, expected en_US',
	],
	[
		{ 'og:image': '/card.png' },
		'a/index.html:8:1 error [card/wrong] Unexpected og:image /card.png, expected an absolute address of this site',
	],
	[
		{ 'og:image': `${origin}/none.png` },
		`a/index.html:8:1 error [card/wrong] Unexpected og:image ${origin}/none.png, expected a file of this site`,
	],
	[
		{ 'og:image:width': '1201' },
		'a/index.html:9:1 error [card/wrong] Unexpected og:image:width 1201, expected 1200',
	],
])('a page with %j', async (changes, expected) => {
	expect(await ask(changes)).toEqual([expected]);
});

test('a page may leave the size of its picture to the picture', async () => {
	expect(await ask({ 'og:image:width': '', 'og:image:height': '' })).toEqual([]);
});

const of = 'card.png error [card/picture] Unexpected';

test.each([
	[
		'another size',
		png(1200, 628),
		[`${of} 1200 × 628 pixels as the card of /a/, expected 1200 × 630`],
	],
	[
		'too many bytes',
		png(1200, 630, 61_441),
		[`${of} 61441 B as the card of /a/, expected at most 61440`],
	],
	[
		'another format',
		new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
		[`${of} file that is no PNG or JPEG as the card of /a/, expected one`],
	],
])('a card of %s', async (_, card, expected) => {
	expect(await ask({}, card)).toEqual(expected);
});

test('sizes by the first bytes', () => {
	expect(pictureSize(png(3, 4))).toEqual({ type: 'png', width: 3, height: 4 });
	expect(pictureSize(jpeg(1200, 630))).toEqual({ type: 'jpeg', width: 1200, height: 630 });
	expect(pictureSize(png(3, 4).subarray(0, 20))).toBeUndefined();
	expect(pictureSize(jpeg(3, 4).subarray(0, 12))).toBeUndefined();
	expect(pictureSize(new Uint8Array())).toBeUndefined();
});
