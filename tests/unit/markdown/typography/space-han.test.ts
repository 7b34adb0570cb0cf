import { expect, test } from 'vitest';
import { documentContext, renderMarkdown } from '../../../support/markdown-fixture.ts';

const zh = (source: string) => renderMarkdown(source, documentContext({ locale: 'zh' }));

test.each([
	[
		'用 **Helm** 部署',
		'<p>用<strong>Helm</strong>部署</p>',
		'<p>用 <strong>Helm</strong> 部署</p>',
	],
	['用**Helm**部署', '<p>用<strong>Helm</strong>部署</p>', '<p>用 <strong>Helm</strong> 部署</p>'],
	['用**Helm **部署 `a b` 的', '<p>用**Helm **部署 <code>a b</code> 的</p>', undefined],
	['**用**Helm*部*', undefined, '<p><strong>用</strong> Helm <em>部</em></p>'],
	['**用***Helm*', undefined, '<p><strong>用 </strong><em>Helm</em></p>'],
	['用 `npm` 装', '<p>用 <code>npm</code> 装</p>', '<p>用 <code>npm</code> 装</p>'],
	['用`npm`装', '<p>用<code>npm</code>装</p>', '<p>用<code>npm</code>装</p>'],
	['`中 a\n文`', '<p><code>中 a 文</code></p>', undefined],
	['第一\n**第二**\n第三', '<p>第一<strong>第二</strong>第三</p>', undefined],
	['*第一*\n*第二*', '<p><em>第一</em><em>第二</em></p>', undefined],
	['中\n`a`', '<p>中\n<code>a</code></p>', undefined],
	['中<br>文', '<p>中<br>文</p>', undefined],
	['中  \n文', '<p>中<br>\n文</p>', undefined],
	['x^2^ 中', '<p>x<sup>2</sup> 中</p>', '<p>x<sup>2</sup> 中</p>'],
	['- 中\n- A', '<ul>\n<li>中</li>\n<li>A</li>\n</ul>', '<ul>\n<li>中</li>\n<li>A</li>\n</ul>'],
	['```\n中 a\n文\n```', undefined, '<figure><pre><code>中 a\n文</code></pre></figure>'],
])('%j', (source, web, feed) => {
	const made = zh(source);
	if (web) expect(made.web.trim()).toBe(web);
	if (feed) expect(made.feed.trim()).toBe(feed);
});

test('the language of a part decides', () => {
	const part = '<p lang="en">the 中文 word</p>\n\n<p>用 K8s</p>\n';
	expect(zh(part).web).toContain('the 中文 word');
	const english = renderMarkdown('the 中文 word\n\n<p lang="zh-CN">用 K8s</p>', documentContext());
	expect(english.web).toContain('the 中文 word');
	expect(english.web).toContain('用K8s');
	expect(english.feed).toContain('用 K8s');
});

test('long headings may break between phrases, on the site alone', () => {
	const source = '## 一个很长的 Kubernetes 中文**标题**测试\n\n### 短标题';
	const { web, feed, headings } = zh(source);
	expect(web).toContain('>一个<wbr>很长的 Kubernetes 中文<strong>标题</strong>测试</a></h2>');
	expect(web).toContain('短标题</a></h3>');
	expect(feed).toContain('>一个很长的 Kubernetes 中文<strong>标题</strong>测试</h2>');
	expect(headings[0]?.text).toBe('一个很长的 Kubernetes 中文标题测试');
	expect(renderMarkdown(source, documentContext()).web).not.toContain('<wbr>');
});

test('Latin emphasis in a Chinese text is Latin', () => {
	const { web, feed } = zh('*Pod* 与 *豆荚*、*Pod 豆荚*、*3*');
	expect(web).toContain('<em lang="en">Pod</em>与 <em>豆荚</em>、<em>Pod豆荚</em>、<em>3</em>');
	expect(feed).not.toContain('lang');
});

test('the tree keeps what the author wrote', () => {
	expect(JSON.stringify(zh('用 K8s\n部署').tree)).toContain(String.raw`用 K8s\n部署`);
});
