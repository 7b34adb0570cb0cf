import { symlinkSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { imageNames } from '../../../src/domain/image.ts';
import type { DocumentFile } from '../../../src/source/list-documents.ts';
import { makeImage, type PlannedImage } from '../../../src/store/images.ts';
import { planImages } from '../../../src/store/plan-images.ts';
import { planMedia, type PlannedMedia } from '../../../src/store/plan-media.ts';
import { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const png = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#fff' } })
	.png()
	.toBuffer();
const svg = '<svg viewBox="0 0 8 4"/>';

/** A planner for a content folder, and a document in `blog/a` of it. */
function workplace(files: Record<string, string | Uint8Array>) {
	const contentDir = tempFolder(
		Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`blog/a/${name}`, bytes])),
	);
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	const images = new Map<string, PlannedImage | undefined>();
	const media = new Map<string, PlannedMedia | undefined>();
	const document = {
		kind: 'blog',
		slug: 'a',
		locale: 'en',
		path: 'blog/a/en.md',
		file: path.join(contentDir, 'blog/a/en.md'),
	} as const satisfies DocumentFile;
	return { document, planner: { contentDir, store, imageSalt: 'salt', images, media } };
}

test.each([
	['of the same format', { 'a.svg': svg, 'a.dark.svg': svg, 'a.dark.png': png }, /^a-dark-.*svg$/],
	['of another format', { 'a.svg': svg, 'a.dark.png': png }, /^a-dark-.*png$/],
])('a picture finds its dark one beside it, %s', async (_, files, name) => {
	const { document, planner } = workplace(files);
	const { './a.svg': asset } = await planImages(['./a.svg'], document, planner);
	expect(asset?.dark?.fallback.name).toMatch(name);
	expect(asset && imageNames(asset)).toContain(asset?.dark?.fallback.name);
	expect(planner.images.size).toBe(2);
});

test('a dark file that is no picture is told from none', async () => {
	const { document, planner } = workplace({ 'a.svg': svg, 'a.dark.svg': 'text', 'b.svg': svg });
	const assets = await planImages(['./a.svg', './b.svg', './a.dark.svg'], document, planner);
	expect(assets['./a.svg']?.dark).toBeNull();
	expect(assets['./b.svg']).not.toHaveProperty('dark');
	expect(assets['./a.dark.svg']).toBeNull();
});

test('what lies outside the content folder is not shown', async () => {
	const { document, planner } = workplace({ 'a.mp4': 'film' });
	const outside = path.join(tempFolder({ 'b.mp4': 'film', 'b.png': png }), 'b');
	const reference = path.relative(path.dirname(document.file), outside);
	expect(await planMedia([`${reference}.mp4`], document, planner)).toEqual({
		[`${reference}.mp4`]: null,
	});
	expect(await planImages([`${reference}.png`], document, planner)).toEqual({
		[`${reference}.png`]: null,
	});
});

test('a link to a file outside the content folder is not followed', async () => {
	const { document, planner } = workplace({ 'a.svg': svg, 'b.mp4': 'film' });
	const folder = path.dirname(document.file);
	const outside = tempFolder({ secret: 'words', 'b.svg': svg });
	symlinkSync(path.join(outside, 'secret'), path.join(folder, 'a.vtt'));
	symlinkSync(path.join(outside, 'b.svg'), path.join(folder, 'a.dark.svg'));
	symlinkSync(path.join(folder, 'b.mp4'), path.join(folder, 'c.mp4'));
	expect(await planMedia(['a.vtt', 'c.mp4'], document, planner)).toMatchObject({
		'a.vtt': null,
		'c.mp4': { bytes: 4 },
	});
	const assets = await planImages(['a.svg', 'a.dark.svg'], document, planner);
	expect(assets['a.svg']).not.toHaveProperty('dark');
	expect(assets['a.dark.svg']).toBeNull();
});

test('a film is published as it is, under a name of its content', async () => {
	const { document, planner } = workplace({ 'My Film.MP4': 'film', 'a.en.vtt': 'WEBVTT' });
	const references = ['./My%20Film.MP4', './a.en.vtt', './gone.webm', './My%20Film.mov'];
	const files = await planMedia(references, document, planner);
	expect(files['./My%20Film.MP4']?.name).toMatch(/^my-film-[0-9a-f]{10}\.mp4$/);
	expect(files['./My%20Film.MP4']?.bytes).toBe(4);
	expect(files['./a.en.vtt']?.name).toMatch(/^a-en-[0-9a-f]{10}\.vtt$/);
	expect(files['./gone.webm']).toBeNull();
	expect(files['./My%20Film.mov']).toBeNull();
	const [planned] = planner.media.values();
	const put = vi.spyOn(planner.store, 'put');
	expect(planned && Buffer.from(await makeImage(planned.job, planner.store)).toString()).toBe(
		'film',
	);
	expect(put).not.toHaveBeenCalled();
});

test('a second build makes no file of a picture again', async () => {
	const { document, planner } = workplace({ 'a.png': png, 'a.dark.svg': svg });
	const build = async (): Promise<number> => {
		planner.images.clear();
		await planImages(['./a.png'], document, planner);
		const put = vi.spyOn(planner.store, 'put').mockClear();
		for (const { jobs } of [...planner.images.values()].filter((image) => image !== undefined)) {
			for (const job of jobs) await makeImage(job, planner.store);
		}
		return put.mock.calls.length;
	};
	expect(await build()).toBe(4);
	expect(await build()).toBe(0);
});
