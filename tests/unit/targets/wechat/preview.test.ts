import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { articleHtml } from '../../../../src/targets/wechat/article-html.ts';
import { toDark } from '../../../../src/targets/wechat/dark-tree.ts';
import { cropStyle } from '../../../../src/targets/wechat/preview/crop-style.ts';
import { previewHtml } from '../../../../src/targets/wechat/preview/preview-html.ts';
import type { PreviewInput } from '../../../../src/targets/wechat/preview/preview-input.ts';
import { wechatBundle, type BundleOptions } from '../../../support/wechat-bundle.ts';

function preview(own: Partial<PreviewInput> = {}, options?: BundleOptions): string {
	const { html, meta } = wechatBundle(options);
	const darkHtml = articleHtml(toDark(fromHtml(html, { fragment: true })));
	return previewHtml({
		...{ html, darkHtml, meta, images: {}, issues: [], locale: 'en' },
		account: 'The account',
		titleLimit: 32,
		...own,
	});
}

/** What a frame holds, as its declared shadow tree says. */
function frameOf(page: string, mode: 'light' | 'dark'): string {
	const after = page.split(`data-mode="${mode}"`)[1] ?? '';
	return after.slice(0, after.indexOf('</template>'));
}

/** All elements, those of declared shadow trees included. */
function elementsOf(node: Nodes): Element[] {
	const own = node.type === 'element' ? [node] : [];
	const inner = node.type === 'element' && node.content ? elementsOf(node.content) : [];
	return [...own, ...inner, ...('children' in node ? node.children.flatMap(elementsOf) : [])];
}

describe('the preview', () => {
	it('shows the article by light and as the dark reader converts it', () => {
		const page = preview();
		expect(frameOf(page, 'light')).toContain('<p style="color:#333">正文 text.</p>');
		expect(frameOf(page, 'dark')).toContain('<p style="color:#a3a3a3">正文 text.</p>');
	});

	it('shows texts as texts, whatever stands in them', () => {
		const hostile = '</title><script>alert(1)</script>"\'<img src=x onerror=alert(1)>&amp;';
		const issue = { code: hostile, severity: 'error', message: hostile, hint: hostile } as const;
		const page = preview(
			{ issues: [{ ...issue, file: hostile }], live: hostile },
			{ title: hostile, author: hostile, digest: hostile, sourceUrl: `javascript:${hostile}` },
		);
		const found = elementsOf(fromHtml(page));
		expect(found.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
		expect(found.filter(({ properties }) => 'onError' in properties)).toEqual([]);
		expect(found.filter(({ tagName }) => tagName === 'a')).toMatchObject([
			{ properties: { href: '#issues' } },
			{ properties: { href: '#facts' } },
		]);
		expect(page).toContain('There is no address for “Read more”.');
	});

	it('asks nothing of other servers', () => {
		const page = preview();
		const policy = elementsOf(fromHtml(page)).find(({ properties }) => 'httpEquiv' in properties)
			?.properties['content'];
		expect(policy).toContain("default-src 'none'");
		expect(policy).toMatch(/script-src 'sha256-[\w+/=]+'/);
		const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, to = '']) => to);
		expect(addresses.filter((to) => /^(https?:)?\/\//.test(to))).toEqual([
			'https://example.com/zh/blog/first-post/',
			'https://example.com/zh/blog/first-post/',
		]);
	});

	it.each([
		['nothing', undefined, 'src="images/', 'src="images/'],
		['bytes', 'data:image/png;base64,AA', 'src="data:image/png;base64,AA"', 'src="images/'],
		['a path', '/wechat/a.png', 'src="/wechat/a.png"', 'src="/wechat/a.png"'],
		[
			'an address on WeChat',
			'https://mmbiz.qpic.cn/a',
			'data-copy="https://mmbiz.qpic.cn/a"',
			'src="images/',
		],
	])('shows a picture given as %s', (_, given, light, dark) => {
		const { meta } = wechatBundle({ pictures: { flow: 1 } });
		const file = meta.images[0]?.file ?? '';
		const images = given === undefined ? {} : { [file]: given };
		const page = preview({ images }, { pictures: { flow: 1 } });
		expect(frameOf(page, 'light')).toContain(light);
		expect(frameOf(page, 'dark')).toContain(dark);
	});

	it('leaves text alone that looks like a picture', () => {
		const text = '<p>&lt;img src="images/a.png"></p>';
		const page = preview({ images: { 'images/a.png': 'data:,x' } }, { text });
		expect(frameOf(page, 'light')).toContain('src="images/a.png"');
	});

	it('measures title and digest by characters, and says what is too long', () => {
		const page = preview({}, { title: '墨'.repeat(33), digest: '😀'.repeat(128) });
		expect(page).toContain('<span class="length over">33 of at most 32 characters</span>');
		expect(page).toContain('<span class="length">128 of at most 128 characters</span>');
	});

	it('lists errors before warnings, with their lines', () => {
		const issue = { message: 'm', file: 'content/blog/a/en.md' };
		const page = preview({
			issues: [
				{ ...issue, severity: 'warning', code: 'wechat/W', line: 7, hint: 'Do this.' },
				{ ...issue, severity: 'error', code: 'wechat/E' },
			],
		});
		expect(page.indexOf('wechat/E')).toBeLessThan(page.indexOf('wechat/W'));
		expect(page).toContain('<code>content/blog/a/en.md:7</code> wechat/W');
		expect(page).toContain('1 error, 1 warning');
		expect(preview()).toContain('Nothing: every rule holds.');
	});

	it('leads to the other parts of a text, where it has several', () => {
		const { meta } = wechatBundle();
		const part = { meta: { ...meta, part: { number: 2, count: 2 } } };
		expect(preview({ ...part, parts: ['/a/', '/a/2/'] })).toContain(
			'<nav aria-labelledby="parts"><span id="parts">Parts</span><a href="/a/">1</a><a href="/a/2/" aria-current="page">2</a></nav>',
		);
		expect(preview({ parts: ['/a/'] })).not.toContain('<nav');
	});

	it('speaks the language that it is asked for, and marks the one of the article', () => {
		expect(preview({ locale: 'zh' })).toMatch(/<html lang="zh-CN">[\s\S]*复制文章[\s\S]*阅读原文/);
		expect(preview()).toMatch(/<html lang="en">[\s\S]*data-mode="light" lang="zh-CN"/);
	});

	it('does without a cover', () => {
		const { meta } = wechatBundle();
		expect(preview({ meta: { ...meta, cover: null } })).toContain('No cover');
	});

	it('is the same each time', () => {
		expect(preview()).toBe(preview());
	});
});

describe('cropStyle', () => {
	it.each([
		['0_0_1_1', 'width:100%;height:100%;left:0%;top:0%'],
		['0.25_0_0.75_1', 'width:200%;height:100%;left:-50%;top:0%'],
		['0_0.1_1_0.6', 'width:100%;height:200%;left:0%;top:-20%'],
		['0.5_0_0.5_1', 'width:100%;height:100%'],
		['nonsense', 'width:100%;height:100%'],
	])('shows %s', (crop, style) => {
		expect(cropStyle(crop)).toBe(style);
	});
});
