import { expect, test } from 'vitest';
import { compareDraft } from '../../../../src/publish/wechat/compare-draft.ts';
import type { DraftArticle } from '../../../../src/publish/wechat/draft-article.ts';
import { makeDraft } from '../../../../src/publish/wechat/make-draft.ts';
import { wechatBundle } from '../../../support/wechat-bundle.ts';

const { meta } = wechatBundle();
const lines: [number, number][] = [
	[0, 1],
	[1, 7],
	[3, 12],
];
const sent: DraftArticle = {
	...makeDraft(wechatBundle(), { addressOf: () => 'https://mmbiz.qpic.cn/a', cover: 'cover' }),
	content:
		'<section style="color:#222"><p style="margin:0 0 8px; color: red">一二 three</p><p>x\u00A0y</p><p><img src="https://mmbiz.qpic.cn/a/0?wx_fmt=png" alt=""></p></section>',
};

const compare = (kept: Partial<DraftArticle>) =>
	compareDraft(sent, { ...sent, ...kept }, { ...meta, lines });

/** What is said when WeChat keeps the content with one thing replaced. */
function changed(from: string | RegExp, to: string): string | undefined {
	const content = sent.content.replace(from, to);
	expect(content).not.toBe(sent.content);
	const [issue, ...more] = compare({ content });
	expect(more).toEqual([]);
	return issue && `${issue.message} [${issue.line}]`;
}

test('the same is no difference', () => {
	expect(compare({})).toEqual([]);
	expect(compareDraft(sent, {}, meta)).toEqual([]);
});

test.each<[string, string | RegExp, string]>([
	['data-src', 'src=', 'data-src='],
	[
		'both',
		'src="https://mmbiz.qpic.cn/a/0?wx_fmt=png"',
		'src="data:image/gif;base64,x" data-src="http://mmbiz.qpic.cn/a/640"',
	],
	[
		'http and other parameters',
		'https://mmbiz.qpic.cn/a/0?wx_fmt=png',
		'http://mmbiz.qpic.cn/a/640?wx_fmt=png&amp;from=appmsg',
	],
	['wrappers around texts', '一二 three', '<span leaf="">一二 </span><span leaf="">three</span>'],
	['more attributes', '<img ', '<img class="rich_pages" data-type="png" '],
	['more declarations', 'color:#222', 'color:#222;visibility:visible'],
	['white space in styles', 'margin:0 0 8px; color: red', 'margin: 0 0 8px;color:red;'],
	['a reference', '\u00A0', '&nbsp;'],
	['line ends', ' three', '\nthree'],
])('%s: what WeChat is known to change is no difference', (_, from, to) => {
	expect(changed(from, to)).toBeUndefined();
});

test.each<[string, string | RegExp, string, string]>([
	[
		'a text',
		'three',
		'thre',
		'Unexpected text “一二 thre” in the draft that WeChat keeps, expected text “一二 three” [7]',
	],
	[
		'a space that must not break',
		'\u00A0',
		' ',
		'Unexpected text “x y” in the draft that WeChat keeps, expected text “x y” [7]',
	],
	[
		'a picture',
		/<img[^>]*>/,
		'',
		'Unexpected </p> in the draft that WeChat keeps, expected <img> [12]',
	],
	[
		'an element',
		/<p>x.*?<\/p>/,
		'',
		'Unexpected <img> in the draft that WeChat keeps, expected text “x y” [7]',
	],
	[
		'the end',
		/<p><img.*/,
		'',
		'Unexpected </section> in the draft that WeChat keeps, expected <p> [12]',
	],
	[
		'an address',
		'/a/0',
		'/b/0',
		'Unexpected src “//mmbiz.qpic.cn/b” at <img> in the draft that WeChat keeps, expected “//mmbiz.qpic.cn/a” [12]',
	],
	[
		'a declaration',
		' color: red',
		'',
		'Unexpected absence of style: color at <p> in the draft that WeChat keeps, expected “red” [7]',
	],
])('%s that is lost or another one is a difference', (_, from, to, expected) => {
	expect(changed(from, to)).toBe(expected);
});

test('more than was sent is a difference', () => {
	const [issue] = compare({ content: `${sent.content}<p>ad</p>` });
	expect(issue?.message).toContain(
		'Unexpected <p> in the draft that WeChat keeps, expected the end',
	);
});

test('an empty draft is one difference', () => {
	expect(compare({ content: '' })).toMatchObject([
		{ code: 'wechat/pushed-differs', severity: 'warning', file: meta.source, line: 1 },
	]);
});

test('fields differ one by one', () => {
	const issues = compare({ title: '另一篇', need_open_comment: 1 });
	expect(issues.map(({ message }) => message)).toEqual([
		'Unexpected title “另一篇” in the draft that WeChat keeps, expected “第一篇”',
		'Unexpected need_open_comment “1” in the draft that WeChat keeps, expected “0”',
	]);
});

test('references in a title are its characters; an empty digest is WeChat’s to fill', () => {
	const own = { ...sent, title: 'a < "b" & c', digest: '' };
	const kept = { ...own, title: 'a &lt; &quot;b&quot; &amp; c', digest: '一二' };
	expect(compareDraft(own, kept, meta)).toEqual([]);
});

test.each(['(', '"', "'", ';', 'url('])('a style of a million %s is read', (sign) => {
	expect(
		compare({
			content: `<p style='${sign.replace("'", '&#39;').repeat(1e6 / sign.length)}'>x</p>`,
		}),
	).toHaveLength(1);
});
