import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ImageJob, makeImage, planImage } from '../../../src/store/images.ts';
import { digest, Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../support/temp-folder.ts';

function newStore(): Store {
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	return store;
}

const picture = (width: number, height: number, background = '#b23a22') =>
	sharp({ create: { width, height, channels: 3, background } });

/** An animation of two frames. */
function animation(format: 'gif' | 'webp'): Promise<Buffer> {
	const frames = Buffer.concat([Buffer.alloc(8 * 6 * 3, 10), Buffer.alloc(8 * 6 * 3, 200)]);
	return sharp(frames, { raw: { width: 8, height: 12, channels: 3, pageHeight: 6 } })
		.toFormat(format, { delay: [100, 100], loop: 0 })
		.toBuffer();
}

const namesOf = (jobs: readonly ImageJob[] = []): string[] =>
	jobs.map(({ name }) => name.replace(/-[0-9a-f]{10}/, '-HASH'));

async function plan(name: string, bytes: Uint8Array, store = newStore()) {
	return planImage(path.join(tempFolder({ [name]: bytes }), name), store, 'salt');
}

describe('a plan', () => {
	test('of a photograph: three widths in two modern formats, a fallback, and one for a closer look', async () => {
		const planned = await plan('Big Photo_1.JPG', await picture(1600, 800).jpeg().toBuffer());
		expect(namesOf(planned?.jobs)).toEqual([
			'big-photo-1-HASH-1248.avif',
			'big-photo-1-HASH-832.avif',
			'big-photo-1-HASH-480.avif',
			'big-photo-1-HASH-1248.webp',
			'big-photo-1-HASH-832.webp',
			'big-photo-1-HASH-480.webp',
			'big-photo-1-HASH-832.jpg',
			'big-photo-1-HASH-1600.webp',
		]);
		expect(planned?.asset).toMatchObject({ width: 1600, height: 800, fallback: { width: 832 } });
		expect(planned?.asset.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
		expect(planned?.asset.sources[0]?.variants.map(({ width }) => width)).toEqual([1248, 832, 480]);
	});

	test.each([
		['png', 'png'],
		['webp', 'webp'],
		['avif', 'webp'],
		['gif', 'gif'],
		['tiff', 'jpg'],
	] as const)(
		'of a small %s is never larger than it, with %s to fall back on',
		async (format, as) => {
			const planned = await plan(`a.${format}`, await picture(40, 30).toFormat(format).toBuffer());
			expect(planned?.asset).toMatchObject({ width: 40, height: 30, fallback: { width: 40 } });
			expect(new Set(namesOf(planned?.jobs))).toEqual(
				new Set(['a-HASH-40.avif', 'a-HASH-40.webp', `a-HASH-40.${as}`]),
			);
		},
	);

	test('of a picture that a camera turned has the sides that a reader sees', async () => {
		const bytes = await picture(40, 30).jpeg().withMetadata({ orientation: 6 }).toBuffer();
		expect((await plan('a.jpg', bytes))?.asset).toMatchObject({ width: 30, height: 40 });
	});

	test.each([
		['little of it is there', 0.3, true],
		['only its edges are not', 0.95, undefined],
		['all of it is there', 1, undefined],
	])('of a PNG says whether it needs light paper: %s', async (_, opaque, needsPaper) => {
		const side = 100;
		const pixels = Buffer.alloc(side * side * 4);
		for (let n = 0; n < side * side * opaque; n++) pixels[n * 4 + 3] = 255;
		const raw = { width: side, height: side, channels: 4 } as const;
		const png = await sharp(pixels, { raw }).png().toBuffer();
		expect((await plan('a.png', png))?.asset.needsPaper).toBe(needsPaper);
	});

	test.each(['gif', 'webp'] as const)(
		'of an animated %s keeps its one width, and moves',
		async (format) => {
			const store = newStore();
			const planned = await plan(`a.${format}`, await animation(format), store);
			expect(planned?.asset).toMatchObject({ width: 8, height: 6, fallback: { width: 8 } });
			expect(planned?.asset.sources.map(({ type }) => type)).toEqual(['image/webp']);
			for (const job of planned?.jobs ?? []) {
				const { pages } = await sharp(await makeImage(job, store)).metadata();
				expect(pages, job.name).toBe(2);
			}
		},
	);

	test('of an SVG is the file itself, cleaned', async () => {
		const source =
			'\uFEFF<?xml version="1.0"?>\n<svg viewBox="0 0 40 20" onload="alert(1)"><g/></svg>';
		const store = newStore();
		const planned = await plan('图 A.svg', Buffer.from(source), store);
		expect(namesOf(planned?.jobs)).toEqual(['图-a-HASH.svg']);
		expect(planned?.asset).toMatchObject({ width: 40, height: 20, sources: [] });
		const [job] = planned?.jobs ?? [];
		expect(job && Buffer.from(await makeImage(job, store)).toString()).toBe(
			'<svg viewBox="0 0 40 20" xmlns="http://www.w3.org/2000/svg"><g /></svg>',
		);
	});

	test('goes by the bytes, not by the name', async () => {
		expect(
			namesOf((await plan('a.png', Buffer.from('<svg width="2" height="1"/>')))?.jobs),
		).toEqual(['a-HASH.svg']);
		const png = await picture(4, 2).png().toBuffer();
		expect(namesOf((await plan('a.svg', png))?.jobs)).toContain('a-HASH-4.png');
	});

	test.each([
		['text', Buffer.from('no picture')],
		['half a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
		['nothing', Buffer.alloc(0)],
		['HTML', Buffer.from('<!doctype html><p>Not found</p>')],
	])('of %s is none', async (_, bytes) => {
		expect(await plan('a.png', bytes)).toBeUndefined();
	});

	test('of a file that is not there is none, nor of a folder or an impossible name', async () => {
		const folder = tempFolder();
		const store = newStore();
		for (const file of [path.join(folder, 'gone.png'), folder, 'a\0b.png']) {
			expect(await planImage(file, store, 'salt')).toBeUndefined();
		}
	});

	test('names files by content: an edit changes every name, the same bytes none', async () => {
		const folder = tempFolder();
		const store = newStore();
		const file = path.join(folder, 'a.png');
		const names: string[][] = [];
		for (const colour of ['#fff', '#000', '#fff']) {
			writeFileSync(file, await picture(40, 30, colour).png().toBuffer());
			names.push((await planImage(file, store, 'salt'))?.jobs.map(({ name }) => name) ?? []);
		}
		expect(names[2]).toEqual(names[0]);
		expect(names[1]?.some((name) => names[0]?.includes(name))).toBe(false);
		const other = (await planImage(file, store, 'other code'))?.jobs.map(({ name }) => name);
		expect(other?.some((name) => names[0]?.includes(name))).toBe(false);
	});

	test('is made once', async () => {
		const store = newStore();
		const put = vi.spyOn(store, 'put');
		const file = path.join(tempFolder({ 'a.png': await picture(4, 4).png().toBuffer() }), 'a.png');
		const first = await planImage(file, store, 'salt');
		expect(await planImage(file, store, 'salt')).toEqual(first);
		expect(put).toHaveBeenCalledTimes(1);
	});
});

describe('a file', () => {
	test('is in its format and of its width', async () => {
		const store = newStore();
		const planned = await plan('a.png', await picture(600, 300).png().toBuffer(), store);
		for (const job of planned?.jobs ?? []) {
			const { width, height, format } = await sharp(await makeImage(job, store)).metadata();
			expect([width, height], job.name).toEqual([job.width, job.width / 2]);
			expect(format).toBe(job.format === 'avif' ? 'heif' : job.format);
		}
		expect(planned?.jobs.map(({ width }) => width)).toEqual([600, 480, 600, 480, 600]);
	});

	test('is made once, and then comes from the store, even without its picture', async () => {
		const store = newStore();
		const file = path.join(tempFolder({ 'a.png': await picture(4, 4).png().toBuffer() }), 'a.png');
		const source = digest(readFileSync(file));
		const job = { name: 'a-1-4.webp', file, source, width: 4, format: 'webp' } as const;
		const first = Buffer.from(await makeImage(job, store));
		const gone = { ...job, file: path.join(tempFolder(), 'gone.png') };
		expect(existsSync(gone.file)).toBe(false);
		expect(Buffer.from(await makeImage(gone, store))).toEqual(first);
	});

	test('of a picture that was replaced since is not kept under the old name', async () => {
		const store = newStore();
		const red = await picture(4, 4, '#b23a22').png().toBuffer();
		const planned = await plan('a.png', red, store);
		const job = planned?.jobs.find(({ format }) => format === 'png');
		if (!job) throw new Error('Unexpected plan without a PNG');
		writeFileSync(job.file, await picture(4, 4, '#2244b2').png().toBuffer());
		const blue = Buffer.from(await makeImage(job, store));
		writeFileSync(job.file, red);
		expect(Buffer.from(await makeImage(job, store))).not.toEqual(blue);
	});

	test('carries nothing of the camera', async () => {
		const store = newStore();
		const bytes = await picture(40, 30)
			.jpeg()
			.withExif({ IFD0: { Artist: 'A Secret' } })
			.toBuffer();
		const planned = await plan('a.jpg', bytes, store);
		for (const job of planned?.jobs ?? []) {
			const made = await makeImage(job, store);
			expect((await sharp(made).metadata()).exif, job.name).toBeUndefined();
		}
	});
});
