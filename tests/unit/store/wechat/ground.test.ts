import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawApart, isCostly } from '../../../../src/store/wechat/draw-apart.ts';
import { make, pixels, plain, sketch } from './picture-bench.ts';

describe('what is see-through', () => {
	test.each([
		['dark ink goes on white', '#222222', 'flattened', [255, 255, 255]],
		['ink that only white paper shows goes on white', '#505050', 'flattened', [255, 255, 255]],
		['white ink goes on dark', '#ffffff', 'flattened', [25, 25, 25]],
		['ink that both grounds show stays', '#d0402a', undefined, undefined],
	])('%s', async (_, ink, change, corner) => {
		const { image, file } = await make('a.png', await sketch(ink).png().toBuffer());
		expect(image?.changes).toEqual(change ? [change] : []);
		const pixel = (await pixels(file)).at(2, 2);
		if (corner) expect(pixel).toEqual(corner);
		else expect(pixel[3]).toBe(0);
	});

	test('dark ink on a light ground of its own, with nothing but round corners, stays', async () => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" rx="12" fill="#e8b04a"/><path d="M20 40h80" stroke="#000" stroke-width="6"/></svg>`;
		const { image, file } = await make('a.png', await sharp(Buffer.from(svg)).png().toBuffer());
		expect(image?.changes).toEqual([]);
		expect((await sharp(file).metadata()).hasAlpha).toBe(true);
	});

	test('a fourth channel without anything see-through goes', async () => {
		const bytes = await plain(20, 20, '#333').ensureAlpha().png().toBuffer();
		const { file } = await make('a.png', bytes);
		expect((await sharp(file).metadata()).hasAlpha).toBe(false);
	});

	test('a picture of nothing goes on white', async () => {
		const nothing = sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } });
		const { image, issues } = await make('a.png', await nothing.png().toBuffer());
		expect([image?.changes, issues]).toEqual([['flattened'], []]);
	});
});

describe('SVG', () => {
	const svg = (inner: string, attributes = 'width="100" height="50"') =>
		Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);
	const box = '<rect x="20" y="10" width="60" height="30" fill="#d0402a"/>';

	test.each([
		['width="100" height="50"', 200, 100],
		['viewBox="0 0 100 50"', 200, 100],
		['viewBox="0 0 100 50" width="50%"', 200, 100],
		['viewBox="0 0 100 50" width="10mm" height="5mm"', 200, 100],
		['viewBox="0 0 100 50" width="2000"', 1354, 677],
	])('with %s is drawn at 2×, on white', async (attributes, width, height) => {
		const { image, file, issues } = await make('a.svg', svg(box, attributes));
		expect(issues).toEqual([]);
		expect(image).toMatchObject({
			type: 'image/png',
			width,
			height,
			changes: ['drawn', 'flattened'],
		});
		const { at } = await pixels(file);
		expect(at(width / 2, Math.floor(height / 2))).toEqual([208, 64, 42]);
		expect(at(Math.round(width * 0.1), Math.floor(height / 2))).toEqual([255, 255, 255]);
	});

	test('is drawn for the width it is shown in', async () => {
		const { image } = await make('a.svg', svg(box), { shownWidth: 300 });
		expect(image).toMatchObject({ width: 600, height: 300, shownWidth: 300 });
	});

	test('asks for nothing outside it, and links within it work', async () => {
		const inner = `<image href="file:///etc/passwd" width="9" height="9"/><image xlink:href="http://127.0.0.1:9/x.png" width="9" height="9"/><style>@import url(http://127.0.0.1:9/x.css);</style><defs><path id="p" d="M0 0h100v50H0z" fill="#d0402a"/></defs><use xlink:href="#p"/>`;
		const { file, issues } = await make('a.svg', svg(inner));
		expect(issues).toEqual([]);
		expect((await pixels(file)).at(100, 50)).toEqual([208, 64, 42]);
	});

	test('says what of it is not drawn', async () => {
		const { image, issues } = await make(
			'a.svg',
			svg(`${box}<foreignObject><p>words</p></foreignObject>`),
		);
		expect(image).toBeDefined();
		expect(issues).toMatchObject([
			{
				code: 'wechat/I1',
				severity: 'warning',
				message:
					'Unexpected picture ./a.svg: it holds HTML (foreignObject), expected text as <text>',
			},
		]);
	});

	test('with filters is drawn in a process that can be ended', async () => {
		const shadow = '<filter id="f"><feDropShadow dx="1" dy="1" stdDeviation="1"/></filter>';
		const { image, file, issues } = await make(
			'a.svg',
			svg(`${shadow}<g filter="url(#f)">${box}</g>`),
		);
		expect([image?.changes, issues]).toEqual([['drawn', 'flattened'], []]);
		expect((await pixels(file)).at(100, 50)).toEqual([208, 64, 42]);
		const blur = '<filter id="f"><feGaussianBlur stdDeviation="50"/></filter>';
		const endless = `${blur}${'<circle cx="500" cy="500" r="400" filter="url(#f)"/>'.repeat(300)}`;
		const drawing = svg(endless, 'width="1000" height="1000"').toString();
		expect([isCostly(drawing), isCostly(svg(box).toString())]).toEqual([true, false]);
		await expect(drawApart(drawing, 500)).rejects.toThrow('timeout');
		await expect(drawApart('<svg')).rejects.toThrow(/unsupported image format|corrupt header/);
	});

	test('of white ink goes on dark; with a ground of its own it keeps that', async () => {
		const white = await make('a.svg', svg('<path d="M0 25h100" stroke="#fff" stroke-width="9"/>'));
		expect((await pixels(white.file)).at(3, 3)).toEqual([25, 25, 25]);
		const own = await make('b.svg', svg(`<rect width="100" height="50" fill="#123456"/>${box}`));
		expect(own.image?.changes).toEqual(['drawn']);
		expect((await pixels(own.file)).at(3, 3)).toEqual([18, 52, 86]);
	});
});
