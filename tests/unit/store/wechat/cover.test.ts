import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { formatIssue } from '../../../../src/domain/issue.ts';
import { Store } from '../../../../src/store/store.ts';
import { type CoverRequest, makeCover } from '../../../../src/store/wechat/cover.ts';
import { drawCoverCard } from '../../../../src/store/wechat/cover-card.ts';
import { fitCover } from '../../../../src/store/wechat/fit-cover.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const mark =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 16"><path fill="#b8351d" d="M0 0h8v16H0z"/></svg>';
const request: CoverRequest = { title: '笔墨', siteName: '笔墨', locale: 'zh' };

function openStore(): Store {
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	return store;
}

const make = (part: Partial<CoverRequest>, store = openStore()) =>
	makeCover({ ...request, ...part }, { store, salt: 'code', file: 'a/zh.md', mark });

async function picture(name: string, image: Sharp): Promise<CoverRequest['given']> {
	const file = path.join(tempFolder(), name);
	await image.toFile(file);
	return { file, name };
}

const plain = (width: number, height: number): Sharp =>
	sharp({ create: { width, height, channels: 3, background: '#fff' } });

test('a card is a JPEG of 2.35:1 with the title in the middle square', async () => {
	const { cover, file, issues } = await make({ title: '为什么这里每篇都写两遍', kicker: '文章' });
	const { format, width, height } = await sharp(file).metadata();
	expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1800, height: 766 });
	expect(file.length).toBeLessThan(300_000);
	expect(issues).toEqual([]);
	expect(cover).toMatchObject({
		image: { type: 'image/jpeg', width: 1800, height: 766, bytes: file.length, from: 'title' },
		crops: { '2.35:1': '0_0_1_1', '1:1': '0.287222_0_0.712778_1' },
		origin: 'generated',
	});
	expect(cover.image.file).toBe(`images/cover-${cover.image.sha256.slice(0, 8)}.jpg`);
	// Between rule and mountains, nothing stands outside the square.
	const darkest = async (left: number, width: number): Promise<number | undefined> => {
		const part = await sharp(file).extract({ left, top: 40, width, height: 540 }).toBuffer();
		return (await sharp(part).stats()).channels[0]?.min;
	};
	expect(await darkest(0, 517)).toBeGreaterThan(240);
	expect(await darkest(1283, 517)).toBeGreaterThan(240);
	expect(await darkest(517, 766)).toBeLessThan(40);
});

test('the same title gives the same bytes, made once for each store', async () => {
	const store = openStore();
	const put = vi.spyOn(store, 'put');
	const first = await make({ title: 'The Queue', locale: 'en' }, store);
	expect(await make({ title: 'The Queue', locale: 'en' }, store)).toEqual({
		...first,
		file: expect.any(Uint8Array) as Uint8Array,
	});
	expect(put).toHaveBeenCalledTimes(1);
	const other = await make({ title: 'The Queue', locale: 'en' });
	expect(Buffer.from(other.file).equals(first.file)).toBe(true);
});

test.each([
	['<script>alert(1)</script> & "x"', 0],
	['🚀 发布 🎉', 0],
	['a\u0000\u202E\u200Bb', 0],
	['מבוא 文', 1],
	['字'.repeat(500), 1],
	['a'.repeat(500), 1],
	['', 0],
	['，'.repeat(90), 0],
	['(((( ))))', 0],
	['{name} $& 镩', 1],
])('the title %j makes a cover', async (title, count) => {
	const { file, issues } = await make({ title });
	expect((await sharp(file).metadata()).width).toBe(1800);
	expect(issues).toHaveLength(count);
});

test('a title is drawn, never written into the drawing', async () => {
	const { svg } = await drawCoverCard({ ...request, title: '<text>&"笔' });
	expect(svg).not.toMatch(/<text|&|笔/);
	expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test('what the card does not show is said', async () => {
	const { issues } = await make({ title: '镩与字' });
	expect(issues.map(formatIssue)).toEqual([
		'a/zh.md warning Unexpected 镩 in the title, expected characters that the faces of the cover have [wechat/I4]\n    It shows 〓 in their place, or nothing for a symbol. Give a cover of your own.',
	]);
});

test('a title of which nothing can be drawn gives way to the site’s name', async () => {
	const name = await drawCoverCard({ ...request, title: '笔墨' });
	const none = await drawCoverCard({ ...request, title: 'שלום' });
	const words = (svg: string): string => svg.slice(svg.indexOf('<g fill="#14110d">'));
	expect(words(none.svg)).toBe(words(name.svg));
});

test('a site whose name cannot be drawn has a cover, too', async () => {
	const { svg } = await drawCoverCard({ ...request, title: '🚀', siteName: '🚀' });
	expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test('the author’s picture is cropped to where something is to be seen', async () => {
	const spot = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#d00' } })
		.png()
		.toBuffer();
	const given = await picture(
		'own.png',
		plain(1000, 1500).composite([{ input: spot, left: 750, top: 1200 }]),
	);
	const { cover, file, issues } = await make({ given });
	expect(issues).toEqual([]);
	expect(cover.origin).toBe('given');
	expect(cover.image).toMatchObject({ width: 1000, height: 426, from: 'own.png' });
	const { data } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
	const redAt = data.findIndex((value, index) => index % 3 === 1 && value < 60);
	expect(redAt).toBeGreaterThan(0);
	const [x1 = 0, y1, x2 = 0, y2] = cover.crops['1:1'].split('_').map(Number);
	expect([y1, y2]).toEqual([0, 1]);
	expect(((x2 - x1) * 1000) / 426).toBeCloseTo(1, 2);
	// The whole spot is in the square.
	expect(x1).toBeLessThanOrEqual(0.75);
	expect(x2).toBeGreaterThanOrEqual(0.95);
	expect(Buffer.from((await make({ given })).file).equals(file)).toBe(true);
});

test.each([
	['wide.webp', plain(3000, 500), 1175, 500],
	['large.jpg', plain(4000, 3000), 1800, 766],
	['see-through.png', plain(900, 900).ensureAlpha(0.3), 900, 383],
	['moving.gif', plain(800, 600), 800, 340],
	['tiny.png', plain(3, 2), 600, 255],
])('%s becomes 2.35:1', async (name, image, width, height) => {
	const { cover, file } = await make({ given: await picture(name, image) });
	const made = await sharp(file).metadata();
	expect(made).toMatchObject({ format: 'jpeg', width, height, hasAlpha: false });
	expect(width / height / 2.35).toBeCloseTo(1, 2);
	expect(cover.crops['1:1']).toMatch(/^(0|1|0\.\d{1,6})(_(0|1|0\.\d{1,6})){3}$/);
});

test('a drawing is drawn in full size', async () => {
	const folder = tempFolder({ 'a.svg': mark });
	const { cover } = await make({ given: { file: path.join(folder, 'a.svg'), name: 'a.svg' } });
	expect(cover.image).toMatchObject({ width: 1800, height: 766 });
});

test.each([100_000, 60_000, 40_000])('noise stays below a limit of %i bytes', async (limit) => {
	const noise = { type: 'gaussian', mean: 128, sigma: 80 } as const;
	const create = { width: 600, height: 255, channels: 3, background: '#fff', noise } as const;
	const { bytes } = await fitCover(await sharp({ create }).png().toBuffer(), limit);
	expect(bytes.length).toBeLessThanOrEqual(limit);
});

test('a narrow cover is a warning', async () => {
	const given = await picture('small.png', plain(599, 400));
	const { issues } = await make({ given: given && { ...given, line: 7 } });
	expect(issues.map(formatIssue)).toEqual([
		'a/zh.md:7:1 warning Unexpected width of 599 pixels of the cover small.png, expected at least 600 [wechat/I4]\n    Give one of 1800 × 766 pixels: a narrow one is blurred.',
	]);
});

test('a card stands in for a cover that cannot be used', async () => {
	const folder = tempFolder({ 'note.png': 'no picture', 'bad.svg': '<svg' });
	const codes = async (name: string): Promise<string[]> => {
		const { cover, issues } = await make({ given: { file: path.join(folder, name), name } });
		expect(cover.origin).toBe('generated');
		return issues.map(({ code, severity, message }) => `${code} ${severity} ${message}`);
	};
	expect(await codes('gone.png')).toEqual([
		'wechat/I3 error Unexpected cover gone.png that cannot be read, expected a file',
	]);
	expect(await codes('note.png')).toEqual([
		'wechat/I1 error Unexpected cover note.png, expected a picture',
	]);
	expect(await codes('bad.svg')).toEqual([
		'wechat/I1 error Unexpected cover bad.svg, expected a picture',
	]);
});
