import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { make, photo, pixels, plain, sketch } from './picture-bench.ts';

const small = () => photo(90, 60);
const drawn = () => sketch('#224488', '#ffffff');

/** Bytes of a picture, and what they become. */
const cases: [name: string, bytes: () => Promise<Uint8Array>, type: string, changes: string[]][] = [
	['photo.jpg', () => small().jpeg().toBuffer(), 'jpeg', []],
	['progressive.jpg', () => small().jpeg({ progressive: true }).toBuffer(), 'jpeg', []],
	['grey.jpg', () => small().greyscale().jpeg().toBuffer(), 'jpeg', []],
	['photo.png', () => small().png().toBuffer(), 'jpeg', []],
	['photo.webp', () => small().webp().toBuffer(), 'jpeg', ['converted']],
	['photo.avif', () => small().avif({ effort: 0 }).toBuffer(), 'jpeg', ['converted']],
	['photo.tiff', () => small().tiff().toBuffer(), 'jpeg', ['converted']],
	['drawn.png', () => drawn().png().toBuffer(), 'png', []],
	['drawn.webp', () => drawn().webp({ lossless: true }).toBuffer(), 'png', ['converted']],
	['still.gif', () => drawn().gif().toBuffer(), 'png', ['converted']],
	['deep.png', () => drawn().toColourspace('rgb16').png().toBuffer(), 'png', []],
	['ink.png', () => sketch('#ff0000').png().toBuffer(), 'png', []],
];

describe('formats', () => {
	test.each(cases)('%s', async (name, bytes, type, changes) => {
		const original = await bytes();
		const { image, file, issues } = await make(name, original);
		expect(issues).toEqual([]);
		const [before, after] = await Promise.all([sharp(original).metadata(), sharp(file).metadata()]);
		expect(image).toMatchObject({
			type: `image/${type}`,
			width: before.width,
			height: before.height,
			bytes: file?.length,
			shownWidth: before.width,
			from: `./${name}`,
			changes,
		});
		expect(image?.file).toMatch(
			new RegExp(
				`^images/${name.replace(/\..*/, '')}-[0-9a-f]{8}\\.${type === 'jpeg' ? 'jpg' : type}$`,
			),
		);
		expect(after).toMatchObject({
			format: type,
			depth: 'uchar',
			space: 'srgb',
			isProgressive: false,
		});
	});

	test('a picture is turned as its camera says, and what else the camera says is gone', async () => {
		const half = await plain(40, 30, '#ff0000')
			.composite([{ input: await plain(20, 30, '#0000ff').png().toBuffer(), left: 0, top: 0 }])
			.jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
			.withExif({ IFD0: { Artist: 'Someone' }, IFD3: { GPSLatitudeRef: 'N' } })
			.withMetadata({ orientation: 6 })
			.toBuffer();
		expect((await sharp(half).metadata()).orientation).toBe(6);
		const { image, file } = await make('turned.jpg', half);
		expect(image).toMatchObject({ width: 30, height: 40, shownWidth: 30, changes: ['turned'] });
		const { at } = await pixels(file);
		expect(at(15, 5)[2]).toBeGreaterThan(200);
		expect(at(15, 35)[0]).toBeGreaterThan(200);
		expect(Buffer.from(file ?? []).includes('Someone')).toBe(false);
		const { exif, icc, xmp, orientation } = await sharp(file).metadata();
		expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
	});

	test('colours of other spaces are sRGB', async () => {
		const cmyk = await plain(30, 20, '#ff0000').toColourspace('cmyk').jpeg().toBuffer();
		expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
		const p3 = await plain(30, 20, '#ff0000').withIccProfile('p3').png().toBuffer();
		for (const [name, bytes] of [
			['cmyk.jpg', cmyk],
			['p3.png', p3],
		] as const) {
			const [red = 0, green = 255, blue = 255] = (await pixels((await make(name, bytes)).file)).at(
				9,
				9,
			);
			expect(red, name).toBeGreaterThan(200);
			expect(Math.max(green, blue), name).toBeLessThan(90);
		}
	});

	test('a wide one gets two pixels for each of the column’s; a small one is never enlarged', async () => {
		const wide = await make('wide.jpg', await plain(3000, 600, '#b23a22').jpeg().toBuffer());
		expect(wide.image).toMatchObject({
			width: 1354,
			height: 271,
			shownWidth: 677,
			changes: ['resized'],
		});
		const badge = await make('b.png', await plain(80, 20, '#b23a22').png().toBuffer(), {
			shownWidth: 400,
		});
		expect(badge.image).toMatchObject({ width: 80, height: 20, shownWidth: 400 });
	});

	test('few colours lose nothing', async () => {
		const bytes = await drawn().png().toBuffer();
		const { file } = await make('drawn.png', bytes);
		const [before, after] = await Promise.all(
			[bytes, file].map((each) => sharp(each).removeAlpha().raw().toBuffer()),
		);
		expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true);
		expect((await sharp(file).metadata()).isPalette).toBe(true);
	});

	test('a diagram stays PNG on white, at half its pixels', async () => {
		const bytes = await sketch('#333333').resize(1600).png().toBuffer();
		const from = { kind: 'drawing', bytes, name: 'flowchart-1a.png', width: 800 } as const;
		const { image, file } = await make('unused.png', bytes, { from });
		expect(image).toMatchObject({
			type: 'image/png',
			width: 1354,
			shownWidth: 677,
			changes: ['flattened', 'resized'],
			from: 'flowchart-1a.png',
		});
		expect((await pixels(file)).at(2, 2)).toEqual([255, 255, 255]);
	});

	test.each([
		['流程图.png', /^images\/image-[0-9a-f]{8}\.png$/],
		['Größe & Maß 2.PNG', /^images\/gro-e-ma-2-[0-9a-f]{8}\.png$/],
		['..png', /^images\/image-[0-9a-f]{8}\.png$/],
		[`${'long-'.repeat(20)}.png`, /^images\/(?:long-){8}[0-9a-f]{8}\.png$/],
	])('%s gets a name of safe characters', async (name, expected) => {
		const bytes = await drawn().png().toBuffer();
		expect((await make(name, bytes)).image?.file).toMatch(expected);
	});
});
