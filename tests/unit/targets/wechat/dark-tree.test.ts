import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { articleHtml } from '../../../../src/targets/wechat/article-html.ts';
import { contrasts, toDark } from '../../../../src/targets/wechat/dark-tree.ts';

const read = (html: string): Root => fromHtml(html, { fragment: true });
const dark = (html: string): string => articleHtml(toDark(read(html)));

describe('toDark', () => {
	it('judges text by the ground that it inherits', () => {
		expect(
			dark(
				'<section style="background-color:#fbe9b0"><p style="color:#222">a<b style="color:#ddd">b</b></p></section>',
			),
		).toBe(
			'<section style="background-color:#cebf90;color:#191919"><p style="color:#222222">a<b style="color:#080808">b</b></p></section>',
		);
	});

	it.each([
		['drawings', '<svg style="color:#000"><text style="fill:#000">a</text></svg>'],
		['pictures', '<img src="images/a.png" alt="">'],
		['what has no style', '<p>a <b>b</b></p>'],
		['what asks to stay', '<p style="color:#000" data-no-dark>a</p>'],
	])('leaves %s', (_, html) => {
		expect(dark(html)).toBe(articleHtml(read(html)));
	});

	it('asks that an element stays, not what is in it', () => {
		expect(dark('<p data-no-dark style="color:#000"><b style="color:#000">a</b></p>')).toContain(
			'<b style="color:#a3a3a3">',
		);
	});

	it('leaves the tree that it was given', () => {
		const tree = read('<p style="color:#000">a</p>');
		const before = structuredClone(tree);
		toDark(tree);
		expect(tree).toEqual(before);
	});
});

describe('contrasts', () => {
	it('gives each text by light and in the dark reader, with its element', () => {
		const all = contrasts(read('<section><p style="color:#767676">a<br> <b>b</b></p></section>'));
		expect(all.map(({ element, text, mode }) => [element, text, mode])).toEqual([
			[1, 'a', 'light'],
			[3, 'b', 'light'],
			[1, 'a', 'dark'],
			[3, 'b', 'dark'],
		]);
		expect(all[0]).toMatchObject({ colour: '#767676', ground: '#ffffff', gradient: false });
		expect(all[0]?.ratio).toBeCloseTo(4.54, 2);
		expect(all[2]).toMatchObject({ colour: '#767676', ground: '#191919' });
	});

	it('counts elements of drawings, and reads none of their texts', () => {
		const all = contrasts(read('<svg><g><text>x</text></g></svg><p>a</p>'));
		expect(all.map(({ element, text }) => [element, text])).toEqual([
			[3, 'a'],
			[3, 'a'],
		]);
	});

	it('takes the worst of a gradient, and says that there is one', () => {
		const html =
			'<section style="background:linear-gradient(#000,#fff)"><p style="color:#fff">a</p></section>';
		expect(contrasts(read(html))[0]).toMatchObject({ ratio: 1, gradient: true });
	});

	it('sees through see-through colours', () => {
		const [light] = contrasts(read('<p style="color:rgba(0,0,0,0.5)">a</p>'));
		expect(light?.colour).toBe('#808080');
	});
});
