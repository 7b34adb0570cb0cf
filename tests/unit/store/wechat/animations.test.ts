import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeGif } from '../../../../src/store/wechat/frames.ts';
import { cleanGif } from '../../../../src/store/wechat/gif-blocks.ts';
import { make, noise, pixels, plain } from './picture-bench.ts';

const colours = ['#d0402a', '#2a9d40', '#2a60d0'];

/** One frame after another, each of one colour. */
async function frames(width: number, height: number, count = 3): Promise<Buffer> {
	const all = Array.from({ length: count }, (_, index) =>
		plain(width, height, colours[index % 3] ?? '')
			.ensureAlpha()
			.raw()
			.toBuffer(),
	);
	return Buffer.concat(await Promise.all(all));
}

async function animation(format: 'gif' | 'webp', { width = 40, height = 30, count = 3 } = {}) {
	const raw = { width, height: height * count, channels: 4, pageHeight: height } as const;
	const delay = Array.from({ length: count }, (_, index) => 100 * (1 + (index % 3)));
	return await sharp(await frames(width, height, count), { raw, limitInputPixels: false })
		.toFormat(format, { delay, loop: 2, effort: 1 })
		.toBuffer();
}

const metadata = (bytes: Uint8Array | undefined) => sharp(bytes, { animated: true }).metadata();

const chunk = (type: string, data: Uint8Array): Buffer => {
	const body = Buffer.concat([Buffer.from(type), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
};

/** An animated PNG: a red canvas, then a green square on its left that goes again, then a blue one on its right. */
async function apng(): Promise<Buffer> {
	const [whole, left, right] = await Promise.all(
		[
			[40, 30, 0],
			[20, 30, 1],
			[20, 30, 2],
		].map(([width = 0, height = 0, colour = 0]) =>
			plain(width, height, colours[colour] ?? '')
				.png()
				.toBuffer(),
		),
	);
	const data = (png: Buffer | undefined): Buffer => {
		const at = png?.indexOf('IDAT') ?? 0;
		return png?.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)) ?? Buffer.alloc(0);
	};
	const control = (numbers: number[], dispose: number): Buffer => {
		const head = Buffer.alloc(26);
		for (const [index, number] of numbers.entries()) head.writeUInt32BE(number, index * 4);
		head.writeUInt16BE(1, 20);
		head.writeUInt16BE(5, 22);
		head[24] = dispose;
		return chunk('fcTL', head);
	};
	const numbered = (number: number, png: Buffer | undefined): Buffer =>
		chunk('fdAT', Buffer.concat([Buffer.from([0, 0, 0, number]), data(png)]));
	return Buffer.concat([
		whole?.subarray(0, 33) ?? Buffer.alloc(0),
		chunk('acTL', Buffer.from([0, 0, 0, 3, 0, 0, 0, 0])),
		control([0, 40, 30, 0, 0], 0),
		chunk('IDAT', data(whole)),
		control([1, 20, 30, 0, 0], 2),
		numbered(2, left),
		control([3, 20, 30, 20, 0], 0),
		numbered(4, right),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

describe('animations', () => {
	test('a GIF stays as it is, without what programs note in it', async () => {
		const gif = await animation('gif');
		const note = Buffer.from([0x21, 0xfe, 4, 0x68, 0x6f, 0x6d, 0x65, 0]);
		const noted = Buffer.concat([gif.subarray(0, -1), note, Buffer.from(';trailing <script>')]);
		const { image, file, issues } = await make('a.gif', noted);
		expect(image).toMatchObject({ type: 'image/gif', width: 40, height: 30, changes: [] });
		expect([Buffer.from(file ?? []).equals(gif), issues]).toEqual([true, []]);
	});

	test('a WebP becomes a GIF of the same frames', async () => {
		const { image, file } = await make('a.webp', await animation('webp'));
		expect(image).toMatchObject({ type: 'image/gif', changes: ['converted'] });
		expect(image?.file).toMatch(/^images\/a-[0-9a-f]{8}\.gif$/);
		expect(await metadata(file)).toMatchObject({ pages: 3, delay: [100, 200, 300], loop: 2 });
	});

	test('an animated PNG becomes a GIF of what it shows', async () => {
		const { image, file } = await make('a.png', await apng());
		expect(image).toMatchObject({ type: 'image/gif', changes: ['converted'] });
		expect(await metadata(file)).toMatchObject({ pages: 3, delay: [200, 200, 200], loop: 0 });
		const { data } = await sharp(file, { animated: true })
			.ensureAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const at = (frame: number, x: number): string =>
			data.subarray(((frame * 30 + 9) * 40 + x) * 4).toString('hex', 0, 3);
		const seen = [0, 1, 2].map((frame) => `#${at(frame, 9)} #${at(frame, 30)}`);
		expect(seen).toEqual(['#d0402a #d0402a', '#2a9d40 #d0402a', '#d0402a #2a60d0']);
	});

	test('a wide one gets narrower; one that breaks off keeps what is there', async () => {
		const wide = await make('w.gif', await animation('gif', { width: 1400, height: 10 }));
		expect(wide.image).toMatchObject({ width: 1354, changes: ['recompressed', 'resized'] });
		const gif = await animation('gif');
		expect(cleanGif(gif.subarray(0, -9))).toBeUndefined();
	});

	test('one of too many frames keeps every second', async () => {
		const { image, file, issues } = await make(
			'many.gif',
			await animation('gif', { width: 8, height: 8, count: 400 }),
		);
		expect(image?.changes).toEqual(['recompressed', 'fewer frames', 'smaller']);
		const { pages, delay = [] } = await metadata(file);
		expect(pages).toBe(200);
		expect(delay.slice(0, 3)).toEqual([300, 400, 500]);
		expect(issues).toMatchObject([{ code: 'wechat/I1', severity: 'warning' }]);
	});

	test('one too large for memory stands still, and its author hears of it', async () => {
		const bytes = await animation('gif', { count: 30 });
		// A canvas of 2000 × 2000, of which the frames take a corner.
		bytes.writeUInt16LE(2000, 6);
		bytes.writeUInt16LE(2000, 8);
		const { image, file, issues } = await make('huge.gif', bytes);
		expect(image?.type).toBe('image/png');
		expect(image?.changes).toContain('first frame');
		const [red, green] = (await pixels(file)).at(5, 5);
		expect(Number(red) - Number(green)).toBeGreaterThan(130);
		expect(issues.map(({ message }) => message)).toEqual([
			'Unexpected picture ./huge.gif: it moves, and cannot be made a GIF that WeChat takes, expected an animation of at most 10 MB and 300 frames',
		]);
	});

	test('frames of noise get smaller and fewer until they fit', async () => {
		const [width, height, count] = [40, 30, 8];
		const data = noise(width * height * 4 * count);
		const frames = { data, width, height, delays: Array<number>(count).fill(40), loop: 0 };
		const made = [];
		for (const limit of [20_000, 6000, 100]) {
			made.push(await encodeGif(frames, { background: '#fff', limit }));
		}
		expect(made.map((gif) => gif && [gif.width, gif.changes])).toEqual([
			[40, []],
			[20, ['fewer frames', 'smaller']],
			undefined,
		]);
	});
});
