import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cardSize, type CardText, maxCardBytes } from '../../../../src/domain/card.ts';
import { encodePng } from '../../../../src/store/social/png.ts';
import { drawCard } from '../../../../src/store/social/draw-card.ts';
import { cardKit, makeCard, nameCard } from '../../../../src/store/social/make-card.ts';
import { Store } from '../../../../src/store/store.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const zh = { locale: 'zh', siteName: '笔墨', kicker: '文章' } as const;
const en = { locale: 'en', siteName: 'Bimo', kicker: 'Writing' } as const;
const icon =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 16" width="8" height="16"><path fill="#b8351d" d="M0 0h8v16H0z"/></svg>';

const long = '把一页网页、一条消息与一个模型都写成可以慢慢读完的样子。'.repeat(6);
const cards: [name: string, text: CardText][] = [
	['a post', { ...zh, title: '不说谎的构建', below: '笔墨作者 · 2026年11月6日' }],
	['a long title', { ...zh, title: long, label: '第3章', also: 'All', below: long }],
	['a long word', { ...en, title: 'Donaudampfschifffahrtselektrizitäten'.repeat(9), below: 'x' }],
	['mixed scripts', { ...zh, title: '用`useEffect()`與PostgreSQL寫臺灣的Łódź', below: '🚀 ꙮ' }],
	['nothing to draw', { ...en, title: '🚀🎉' }],
	['a project', { ...en, title: 'vLLM', health: { strokes: [93, 0, 100, null], score: '76.5' } }],
	['the home page', { ...zh, title: '写两遍', couplet: ['笔落见系统', '墨干成文章'] }],
];

/** Chunks of a PNG by type; throws where a checksum is wrong. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
	const bytes = Buffer.from(png);
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const named = bytes.subarray(at + 4, at + 8 + length);
		expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
		chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
		at += 12 + length;
	}
	return chunks;
}

describe.each(cards)('the card of %s', (_, text) => {
	test('is a whole PNG of 1200 × 630 below 60 KB, the same each time', async () => {
		const png = encodePng(await drawCard(text, icon));
		expect(encodePng(await drawCard(text, icon)).equals(png)).toBe(true);
		expect(png.length).toBeLessThanOrEqual(maxCardBytes);
		const chunks = chunksOf(png);
		const header = chunks.get('IHDR');
		expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([1200, 630]);
		const rows = inflateSync(chunks.get('IDAT') ?? '');
		expect(rows.length).toBe((cardSize.width + 1) * cardSize.height);
		const colours = (chunks.get('PLTE')?.length ?? 0) / 3;
		expect(rows.every((index) => index < colours)).toBe(true);
		expect(colours).toBeLessThanOrEqual(256);
	});
});

test('paper stays free around the words: nothing runs over the edges', async () => {
	for (const [name, text] of cards) {
		const canvas = await drawCard(text);
		// Between the rule and the mountains.
		for (let y = 30; y < 480; y++) {
			const row = canvas.rows.subarray(canvas.at(0, y), canvas.at(canvas.width, y));
			const margins = [...row.subarray(0, 70), ...row.subarray(-70)];
			expect(
				margins.every((ink) => ink === 0),
				`${name}, row ${y}`,
			).toBe(true);
		}
	}
});

describe('the store', () => {
	const [, text] = cards[0] ?? ['', { ...en, title: '' }];
	const kit = cardKit('code', icon);

	test('has a card under a name of all that goes into it', () => {
		const { name } = nameCard(text, kit);
		expect(name).toMatch(/^[0-9a-z]{10}\.png$/);
		expect(nameCard({ ...text }, kit).name).toBe(name);
		const others = [
			nameCard({ ...text, below: '' }, kit),
			nameCard(text, cardKit('other code', icon)),
			nameCard(text, cardKit('code', icon.replace('#b8351d', '#1d35b8'))),
			nameCard(text, cardKit('code', undefined)),
		];
		expect(new Set([name, ...others.map((card) => card.name)]).size).toBe(5);
	});

	test('draws nothing twice, and again what was spoilt', async () => {
		const store = new Store(tempFolder({}));
		const card = nameCard(text, kit);
		const made = await makeCard(card, kit, store);
		expect(store.bytes('card', card.name)).toEqual(new Uint8Array(made));
		// What no drawing makes, so that it shows where it comes from.
		const mine = Buffer.concat([made.subarray(0, 8), made.subarray(-12)]);
		store.put('card', card.name, mine);
		expect(Buffer.from(await makeCard(card, kit, store)).equals(mine)).toBe(true);
		for (const spoilt of [made.subarray(0, -5), new Uint8Array(0), Buffer.from('no picture')]) {
			store.put('card', card.name, spoilt);
			expect(Buffer.from(await makeCard(card, kit, store)).equals(made)).toBe(true);
		}
		store.close();
	});

	test('says which card cannot be drawn', async () => {
		const store = new Store(tempFolder({}));
		const broken = { ...kit, mark: '<svg' };
		await expect(makeCard(nameCard(text, broken), broken, store)).rejects.toThrow(
			'Cannot draw the social card of “文章, 不说谎的构建”: ',
		);
		expect(store.has('card', nameCard(text, broken).name)).toBe(false);
		store.close();
	});
});
