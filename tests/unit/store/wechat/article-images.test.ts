import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { articleImageDigest } from '../../../../src/store/pipeline-digest.ts';
import { makeArticleImages } from '../../../../src/store/wechat/article-images.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { fileRequest, newStore, options, photo, plain, sketch } from './picture-bench.ts';

async function folder(): Promise<string> {
	const [red, drawn] = await Promise.all([
		photo(60, 40).jpeg().toBuffer(),
		sketch('#222', '#fff').png().toBuffer(),
	]);
	return tempFolder({
		'red.jpg': red,
		'drawn.png': drawn,
		'note.png': 'no picture',
		'dir.png/': '',
	});
}

describe('pictures of an article', () => {
	test('come in the order of the requests; one that fails stops no other', async () => {
		const dir = await folder();
		const progress = vi.fn();
		const requests = [
			fileRequest(dir, 'note.png', { line: 3 }),
			fileRequest(dir, 'drawn.png', { line: 9 }),
			fileRequest(dir, 'gone.png', { line: 12 }),
			fileRequest(dir, 'red.jpg', { line: 15 }),
			fileRequest(dir, 'dir.png', { line: 18 }),
		];
		const { images, files, issues } = await makeArticleImages(requests, options({ progress }));
		expect([...images.keys()]).toEqual(['./drawn.png', './red.jpg']);
		expect([...files.keys()]).toEqual([...images.values()].map(({ file }) => file));
		expect(issues.map(({ line, message }) => `${line}: ${message}`)).toEqual([
			'3: Unexpected picture ./note.png: it is no picture of a known format, expected JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG',
			'12: Unexpected picture ./gone.png: it is not there, expected a file',
			'18: Unexpected picture ./dir.png: it is a folder, expected a file',
		]);
		expect(issues.every(({ code, severity }) => code === 'wechat/I3' && severity === 'error')).toBe(
			true,
		);
		expect(progress.mock.calls.map(([done, total]) => `${done}/${total}`)).toEqual(
			[1, 2, 3, 4, 5].map((done) => `${done}/5`),
		);
	});

	test('are the same bytes every time, and made once', async () => {
		const dir = await folder();
		const requests = ['red.jpg', 'drawn.png'].map((name) => fileRequest(dir, name));
		const store = newStore();
		const put = vi.spyOn(store, 'put');
		const first = await makeArticleImages(requests, options({ store }));
		expect(put).toHaveBeenCalledTimes(2);
		const second = await makeArticleImages(requests, options({ store }));
		expect(put).toHaveBeenCalledTimes(2);
		const elsewhere = await makeArticleImages(requests, options());
		expect(second).toEqual(first);
		expect(elsewhere).toEqual(first);
		await makeArticleImages(requests, options({ store, salt: 'other code' }));
		expect(put).toHaveBeenCalledTimes(4);
	});

	test('another picture under the same name has another name', async () => {
		const dir = await folder();
		const request = fileRequest(dir, 'red.jpg');
		const store = newStore();
		const first = await makeArticleImages([request], options({ store }));
		writeFileSync(path.join(dir, 'red.jpg'), await plain(60, 40, '#00f').jpeg().toBuffer());
		const second = await makeArticleImages([request], options({ store }));
		expect(second.images.get('./red.jpg')?.file).not.toBe(first.images.get('./red.jpg')?.file);
	});

	test('one that is shown twice is made once, for the wider place; equal ones are one file', async () => {
		const dir = await folder();
		writeFileSync(
			path.join(dir, 'a.svg'),
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><rect width="10" height="5"/></svg>',
		);
		const from = fileRequest(dir, 'a.svg');
		const same = { ...fileRequest(dir, 'drawn.png'), src: '../a/drawn.png' };
		const { images, files } = await makeArticleImages(
			[
				{ ...from, shownWidth: 100 },
				{ ...from, shownWidth: 300 },
				fileRequest(dir, 'drawn.png'),
				same,
			],
			options(),
		);
		expect(images.get('./a.svg')).toMatchObject({ width: 600, shownWidth: 300 });
		expect(images.size).toBe(3);
		expect(files.size).toBe(2);
	});

	test('what is kept is the picture itself, with its digest', async () => {
		const dir = await folder();
		const { images, files } = await makeArticleImages([fileRequest(dir, 'red.jpg')], options());
		const image = images.get('./red.jpg');
		const bytes = files.get(image?.file ?? '');
		expect(image?.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(image?.file).toContain(image?.sha256.slice(0, 8));
		expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 60, height: 40 });
	});

	test('their code has a digest of its own', () => {
		expect(articleImageDigest(process.cwd())).toMatch(/^[0-9a-f]{40}$/);
	});
});
