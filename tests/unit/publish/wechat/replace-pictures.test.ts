import { expect, test } from 'vitest';
import { replacePictures } from '../../../../src/publish/wechat/replace-pictures.ts';

const addresses: Readonly<Record<string, string>> = {
	'images/a.png': 'https://mmbiz.qpic.cn/a/0?wx_fmt=png&from=appmsg',
	'images/b.png': 'https://mmbiz.qpic.cn/b"x',
};

const replace = (html: string) => replacePictures(html, (file) => addresses[file]);

test.each([
	[
		'every picture, with its other attributes as they were',
		'<p><img src="images/a.png" alt="x" data-w="3"></p><img alt=y src=images/b.png>',
		'<p><img src="https://mmbiz.qpic.cn/a/0?wx_fmt=png&amp;from=appmsg" alt="x" data-w="3"></p><img alt=y src="https://mmbiz.qpic.cn/b&quot;x">',
	],
	[
		'no text, no other attribute',
		'<p title="images/a.png">src="images/a.png"</p><img alt="src=&quot;images/a.png&quot;" src="images/a.png">',
		'<p title="images/a.png">src="images/a.png"</p><img alt="src=&quot;images/a.png&quot;" src="https://mmbiz.qpic.cn/a/0?wx_fmt=png&amp;from=appmsg">',
	],
	[
		'no other element, no picture from elsewhere',
		'<section data-src="images/a.png"><img src="https://mmbiz.qpic.cn/c"><img alt=""></section>',
		'<section data-src="images/a.png"><img src="https://mmbiz.qpic.cn/c"><img alt=""></section>',
	],
	[
		'CJK and emoji before it',
		'<p>中文😀<img src="images/b.png"></p>',
		'<p>中文😀<img src="https://mmbiz.qpic.cn/b&quot;x"></p>',
	],
])('%s', (_, html, expected) => {
	expect(replace(html)).toEqual({ html: expected, unknown: [] });
});

test('pictures without an address are named once, and stay', () => {
	const html = '<img src="images/z.png"><img src="images/z.png"><img src="images/y.png">';
	expect(replace(html)).toEqual({ html, unknown: ['images/z.png', 'images/y.png'] });
});
