import { expect, test } from 'vitest';
import { convert } from './fixture.ts';

/** HTML, the Markdown a careful author would write; the account is always balanced. */
const cases: [what: string, html: string, markdown: string][] = [
	[
		'figure',
		'<figure><img src="a.png" alt="Figure 1: A"><figcaption>Figure 1: A <em>cat</em></figcaption></figure>',
		'![A](https://old.example/p/a.png "A cat")',
	],
	[
		'figure without number',
		'<figure><img src="a.png" alt="A"><figcaption>Figure 3 shows a cat</figcaption></figure>',
		'![A](https://old.example/p/a.png "Figure 3 shows a cat")',
	],
	[
		'caption in the next paragraph',
		'<p><img src="/b.png" alt="B"></p><p>图 1：标题</p>',
		'![B](https://old.example/b.png "标题")',
	],
	[
		'caption with one link',
		'<figure><img src="a.png" alt="A"><figcaption>By <a href="https://x.org/">X</a></figcaption></figure>',
		'[![A](https://old.example/p/a.png "By X")](https://x.org/)',
	],
	[
		'several images',
		'<figure><img src="a.png" alt="A"><img src="b.png" alt="B"><figcaption>Two</figcaption></figure>',
		'![A](https://old.example/p/a.png)![B](https://old.example/p/b.png)\n\nTwo',
	],
	[
		'lazy image',
		'<p>x <img src="data:image/gif;base64,R0" data-src="a.png" alt="A"><noscript><img src="a.png" alt="A"></noscript></p>',
		'x ![A](https://old.example/p/a.png)',
	],
	[
		'table with caption',
		'<table><caption>Table 1: Sizes of <code>x</code></caption><tr><th>A</th><th align="right">B</th></tr><tr><td>1</td><td>a|b</td></tr></table>',
		'Table: Sizes of `x`\n\n| A | B |\n| --- | ---: |\n| 1 | a\\|b |',
	],
	[
		'caption after the table',
		'<table><tr><th>A</th></tr><tr><td>1</td></tr></table>\n<figcaption>\nTable 1: After\n</figcaption>',
		'Table: After\n\n| A |\n| --- |\n| 1 |',
	],
	[
		'signs that are ours',
		'<p>:::note is text, so is :kbd[x] and :rocket: at 10:30, ==this== and a == b, $x$ and $5, H~2~O, x^2^, 1~2.</p><p>*[HTML]: no definition</p><p>Term</p><p>: not its meaning</p>',
		'\\:::note is text, so is \\:kbd[x] and \\:rocket: at 10:30, \\==this== and a == b, \\$x$ and $5, H\\~2~O, x\\^2^, 1~2.\n\n\\*[HTML]: no definition\n\nTerm\n\n\\: not its meaning',
	],
	['headerless table', '<table><tr><td>1</td></tr></table>', '| |\n| --- |\n| 1 |'],
	[
		'merged cells',
		'<table><tr><th>A</th><th>B</th></tr><tr><td colspan="2">1</td></tr></table>',
		'| A | B |\n| --- | --- |\n| 1 | |',
	],
	[
		'blocks in cells',
		'<table><tr><th>A</th></tr><tr><td><ul><li>x</li><li>y</li></ul></td></tr></table>',
		'| A |\n| --- |\n| x<br>y |',
	],
	[
		'code of Chroma',
		'<div class="highlight"><pre class="chroma"><code class="language-yaml" data-lang="yaml"><span class="line"><span class="cl">a:\n</span></span><span class="line">  b: 1\n</span></code></pre></div>',
		'```yaml\na:\n  b: 1\n```',
	],
	[
		'code of Hexo',
		'<figure class="highlight yaml"><table><tr><td class="gutter"><pre>1<br>2</pre></td><td class="code"><pre><span class="line">a:</span><br><span class="line">  b: 1</span><br></pre></td></tr></table></figure>',
		'```yaml\na:\n  b: 1\n```',
	],
	[
		'code with a title',
		'<figure><pre><code class="language-js">x</code></pre><figcaption>gate.js</figcaption></figure>',
		'```js title="gate.js"\nx\n```',
	],
	['text is no language', '<pre><code class="language-text">a  b</code></pre>', '```\na  b\n```'],
	['fence inside code', '<pre>```\nx\n```</pre>', '````\n```\nx\n```\n````'],
	[
		'callout of Docsy',
		'<div class="alert alert-warning-container"><div class="alert-warning-title px-2">Warning</div><div class="alert-warning px-2">Bare text</div></div>',
		'> [!WARNING]\n> Bare text',
	],
	[
		'callout of VuePress',
		'<div class="custom-block danger"><p class="custom-block-title">停</p><p>别动</p><ul><li>a</li></ul></div>',
		'> [!CAUTION]\n> **停**\n>\n> 别动\n>\n> - a',
	],
	[
		'callout of GitHub',
		'<div class="markdown-alert markdown-alert-tip"><p class="markdown-alert-title"><svg></svg>Tip</p><p>t</p></div>',
		'> [!TIP]\n> t',
	],
	[
		'nested lists',
		'<ul><li>a<ul><li>b</li></ul></li><li>c<ol><li>d</li></ol></li></ul>',
		'- a\n  - b\n- c\n  1. d',
	],
	['task list', '<ul><li><input type="checkbox" checked disabled> done</li></ul>', '- [x] done'],
	[
		'headings and their ids',
		'<h2 id="own">Hello World</h2><h2 id="hello-world">Hello World</h2><h3 id="x"><a class="anchor" href="#x">#</a>X</h3>',
		'## Hello World {#own}\n\n## Hello World\n\n### X',
	],
	[
		'footnotes',
		'<p>a<sup id="fnref:1"><a href="#fn:1" class="footnote-ref">1</a></sup></p><div class="footnotes"><hr><ol><li id="fn:1"><p>Note&#160;<a href="#fnref:1" class="footnote-backref">↩</a></p></li></ol></div>',
		'a[^1]\n\n[^1]: Note',
	],
	[
		'no needless escapes',
		'<p>snake_case [x] 1*2 &amp; a_b_c &lt;b&gt; #1</p><p>1. no list</p>',
		'snake_case [x] 1*2 & a_b_c \\<b> #1\n\n1\\. no list',
	],
	[
		'Chinese: colon, bracket, wrapped line',
		'<p><strong>注意：</strong>用<strong>网格（mesh）</strong>很\n好</p>',
		'**注意**：用<strong>网格（mesh）</strong>很好',
	],
	[
		'spaces and neighbours of bold',
		'<p><b>a </b>b <strong>c</strong><strong>d</strong><i></i></p>',
		'**a** b **cd**',
	],
	['breaks', '<p>one<br>two<br><br>three<br></p>', 'one\\\ntwo\n\nthree'],
	['kept tags', '<p><kbd class="k">Ctrl</kbd> x<sup>2</sup></p>', '<kbd>Ctrl</kbd> x<sup>2</sup>'],
	[
		'fold and definitions',
		'<details><summary>More</summary><p>in</p></details><dl><dt>T</dt><dd>D</dd></dl>',
		'**More**\n\nin\n\n**T**\n\nD',
	],
	['bare address', '<p>see https://x.org/ there</p>', 'see https://x.org/ there'],
	[
		'link around blocks',
		'<a href="https://x.org/"><h3>T</h3><p>P</p></a>',
		'### [T](https://x.org/)\n\n[P](https://x.org/)',
	],
	[
		'frame',
		'<iframe src="https://film.example/1" title="Film"></iframe>',
		'[Film](https://film.example/1)',
	],
	[
		'formula',
		'<p><span class="katex"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span></p>',
		'`x^2`',
	],
	[
		'nested table',
		'<table><tr><td onclick="x()"><table><tr><td>1</td></tr></table></td></tr></table>',
		'```html\n<table><tbody><tr><td><table><tbody><tr><td>1</td></tr></tbody></table></td></tr></tbody></table>\n```',
	],
	['loose text', '<div>bare<p>para</p>tail</div>', 'bare\n\npara\n\ntail'],
];

test.each(cases)('%s', (_, html, expected) => {
	const { markdown, ledger } = convert(html);
	expect(markdown).toBe(`${expected}\n`);
	expect(ledger.findings.filter(({ level }) => level === 'lost')).toEqual([]);
	expect(ledger.similarity).toBe(1);
});

test('table captions speak the language of the post', () => {
	const { markdown } = convert(
		'<table><caption>表 1：大小</caption><tr><th>甲</th></tr></table>',
		'zh',
	);
	expect(markdown).toBe('表：大小\n\n| 甲 |\n| --- |\n');
});
