import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeStill } from '../../../../src/store/wechat/encode-still.ts';
import { maxPictureBytes } from '../../../../src/domain/wechat/limits.ts';
import { plannedSize } from '../../../../src/store/wechat/picture-limits.ts';
import { make, noise, photo, plain } from './picture-bench.ts';

/** A PNG of one colour whose head claims another size. */
async function claiming(width: number, height: number): Promise<Buffer> {
	const png = await plain(8, 8, '#fff').png().toBuffer();
	png.writeUInt32BE(width, 16);
	png.writeUInt32BE(height, 20);
	png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
	return png;
}

describe('sizes', () => {
	test('never enlarged, never wider than 1354, never taller than 16384', () => {
		const side = fc.integer({ min: 1, max: 60_000 });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const size = plannedSize({ width, height });
				expect(size.width).toBeLessThanOrEqual(Math.min(width, 1354));
				expect(size.height).toBeLessThanOrEqual(Math.min(height, 16_384));
				expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
			}),
		);
	});

	test.each([
		['a screen', 1170, 2532, 1170, 2532],
		['a long one', 1170, 9000, 883, 6794],
		['a very long one keeps a pixel for each of the column’s', 1170, 20_000, 677, 11_573],
		['one too long for a phone', 1170, 60_000, 319, 16_384],
	])('%s', (_, width, height, ...expected) => {
		const size = plannedSize({ width, height });
		expect([size.width, size.height]).toEqual(expected);
	});

	test('one too long to stay legible is made, and its author hears of it', async () => {
		const { image, issues } = await make(
			'long.png',
			await plain(250, 30_000, '#eee').png().toBuffer(),
		);
		expect(image).toMatchObject({ type: 'image/png', width: 137, height: 16_384 });
		expect(issues).toMatchObject([
			{
				code: 'wechat/I1',
				severity: 'warning',
				message:
					'Unexpected picture ./long.png: its 250 × 30000 pixels became 137 × 16384, expected a picture that stays legible below 1 MB',
				hint: 'Cut it into several pictures.',
				file: 'content/blog/a/en.md',
				line: 7,
			},
		]);
	});
});

describe('bytes', () => {
	const rough = { data: noise(900 * 800 * 3), width: 900, height: 800, channels: 3 } as const;

	test('noise of 2 MB as PNG fits as JPEG', async () => {
		const bytes = await sharp(rough.data, { raw: rough }).png({ compressionLevel: 1 }).toBuffer();
		expect(bytes.length).toBeGreaterThan(2_000_000);
		const { image, issues } = await make('noise.png', bytes);
		expect(image).toMatchObject({ type: 'image/jpeg', width: 900 });
		expect(image?.bytes).toBeLessThanOrEqual(maxPictureBytes);
		expect(issues).toEqual([]);
	});

	const kinds = {
		'a drawing': { source: 'drawn', channels: 3 },
		'a see-through picture': { source: 'other', channels: 4 },
		'a photograph': { source: 'lossy', channels: 3 },
	} as const;

	// Colours go before letters get smudged, and letters before a picture gets smaller.
	test.each([
		['a drawing', 4500, 'png: fewer colours'],
		['a drawing', 2500, 'jpeg: recompressed'],
		['a see-through picture', 3500, 'png: fewer colours, smaller'],
		['a see-through picture', 1800, 'jpeg: flattened, recompressed'],
		['a photograph', 2000, 'jpeg: recompressed'],
		['a photograph', 1000, 'jpeg: recompressed, smaller'],
		['a photograph', 300, 'jpeg: recompressed, smaller'],
	] as const)('%s of noise below %i bytes is a %s', async (kind, limit, expected) => {
		const { source, channels } = kinds[kind];
		const [width, height] = [60, 50];
		const raster = { data: noise(width * height * channels), width, height, channels };
		const still = await encodeStill(raster, { source, limit });
		expect(still.bytes.length).toBeLessThanOrEqual(limit);
		const { format, ...made } = await sharp(still.bytes).metadata();
		expect(made).toMatchObject({ width: still.width, height: still.height });
		expect(still.type).toBe(`image/${format}`);
		expect(`${format}: ${still.changes.join(', ')}`).toBe(expected);
	});

	test('a photograph saved as PNG becomes a JPEG a fraction of its size', async () => {
		const bytes = await photo(400, 300).png().toBuffer();
		const { image } = await make('photo.png', bytes);
		expect(image?.type).toBe('image/jpeg');
		expect(image?.bytes).toBeLessThan(bytes.length / 3);
	});
});

describe('what cannot be shown', () => {
	const text = (words: string) => () => Promise.resolve(Buffer.from(words));
	test.each([
		[
			'30,000 × 30,000 pixels',
			() => claiming(30_000, 30_000),
			'I1',
			'it has more than 150 million pixels',
		],
		['more pixels than it has', () => claiming(400, 400), 'I3', 'it cannot be read'],
		['words', text('hello'), 'I3', 'it is no picture of a known format'],
		['nothing', text(''), 'I3', 'it is empty'],
		['HTML', text('<!doctype html><p>Not found</p>'), 'I3', 'it is no SVG that can be drawn'],
		['a laugh of uses', text(laughs()), 'I3', 'it is no SVG that can be drawn'],
		[
			'half a photograph',
			async () => (await photo(300, 200).jpeg().toBuffer()).subarray(0, 4000),
			'I3',
			'it cannot be read',
		],
	])('%s', async (_, bytes, rule, why) => {
		const { image, issues } = await make('a.png', await bytes());
		expect(image).toBeUndefined();
		expect(issues).toMatchObject([
			{ code: `wechat/${rule}`, severity: 'error', file: 'content/blog/a/en.md', line: 7 },
		]);
		expect(issues[0]?.message).toContain(`Unexpected picture ./a.png: ${why}`);
	});
});

/** Ten times ten times ten … squares. */
function laughs(): string {
	const level = (n: number): string => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`;
	const levels = [1, 2, 3, 4, 5, 6, 7, 8].map(level).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg"><rect id="l0" width="1" height="1"/>${levels}</svg>`;
}
