import { describe, expect, test } from 'vitest';
import { articleImage, articleOf, styleOf } from '../../../support/wechat-article.ts';

/** Without styles, to see the structure. */
const bare = (html: string): string => html.replace(/ style="[^"]*"/g, '');

describe('lists become rows with a text for a marker', () => {
	test.each([
		['bullets', '- one\n- two', '• one|• two'],
		['bullets by level', '- a\n  - b\n    - c\n      - d', '• a|◦ b|▪ c|▪ d'],
		['numbers', '1. one\n2. two', '1. one|2. two'],
		['numbers from where the list starts', '7. seven\n8. eight', '7. seven|8. eight'],
		['numbers within bullets', '- a\n  1. b\n  2. c', '• a|1. b|2. c'],
		['tasks', '- [ ] to do\n- [x] done', '☐ to do|☑\ufe0e done'],
		['several paragraphs', '- a\n\n  b\n- c', '• a|b|• c'],
	])('%s', (_what, source, expected) => {
		const html = articleOf(source);
		const rows = [
			...html.matchAll(/<(?:section|p)[^>]*>(?:<span[^>]*>([^<]*)<\/span>)?([^<]+)<\//g),
		];
		expect(rows.map(([, marker, text]) => `${marker ? `${marker} ` : ''}${text}`).join('|')).toBe(
			expected,
		);
		expect(html).not.toMatch(/<(?:ul|ol|li|input)/);
	});

	test('code, tables and quotations in an item stand below its words, set in', () => {
		const html = bare(articleOf('1. One:\n\n   > quoted\n\n   ```js\n   a\n   ```\n\n2. Two'));
		expect(html).toMatch(
			/<section><span>1\.<\/span>One:<\/section><section><section><p>quoted<\/p><\/section><\/section><section>.*a.*<span>2\.<\/span>Two/,
		);
	});
});

describe('links and footnotes share one sequence of numbers', () => {
	test('in the order of the text, the same address with the same number', () => {
		const source =
			'[A](https://a.example/) then[^n] and [B](https://b.example/x_(y)) and [again](https://a.example/).\n\n[^n]: A note with [a link](https://c.example/).';
		const html = articleOf(source);
		expect(bare(html)).toBe(
			[
				'<p><span>A</span><sup>[1]</sup> then<sup>[2]</sup> and <span>B</span><sup>[3]</sup> and <span>again</span><sup>[1]</sup>.</p>',
				'<section><section>Notes and links</section>',
				'<section><span>[1]\u00a0</span>A: <span>https://a.example/</span></section>',
				'<section><span>[2]\u00a0</span>A note with <span>a link</span><sup>[4]</sup>.</section>',
				'<section><span>[3]\u00a0</span>B: <span>https://b.example/x_(y)</span></section>',
				'<section><span>[4]\u00a0</span>a link: <span>https://c.example/</span></section></section>',
			].join(''),
		);
	});

	test('an address that is its own text needs no number', () => {
		expect(bare(articleOf('See <https://a.example/b> and <me@a.example>.'))).toBe(
			'<p>See <span>https://a.example/b</span> and <span>me@a.example</span>.</p>',
		);
	});

	test('a link within the text is text', () => {
		expect(bare(articleOf('## There\n\n[there](#there)'))).toBe('<h2>There</h2><p>there</p>');
	});

	test('a link to an article on WeChat stays a link, and so does one that was published there', () => {
		const published = new Map([['https://bimo.example/blog/b/', 'https://mp.weixin.qq.com/s/b']]);
		const source = '[A](https://mp.weixin.qq.com/s/a) [B](../b/en.md#part) [C](../c/en.md)';
		expect(bare(articleOf(source, { options: { published } }))).toBe(
			'<p><a href="https://mp.weixin.qq.com/s/a">A</a> <a href="https://mp.weixin.qq.com/s/b">B</a> <span>C</span><sup>[1]</sup></p><section><section>Links</section><section><span>[1]\u00a0</span>C: <span>https://bimo.example/blog/c/</span></section></section>',
		);
	});

	test('a link that leads nowhere is text', () => {
		expect(articleOf('[x](javascript:alert(1)) <a href="data:text/html,a">y</a>')).not.toMatch(
			/javascript|data:/,
		);
	});
});

describe('terms are explained at their first use', () => {
	const glossary = [
		{ term: 'service-mesh', kind: 'name', locale: 'zh', text: '服务网格' },
		{ term: 'pod', kind: 'name', locale: 'zh', text: 'Pod' },
	] as const;
	const context = { locale: 'zh', path: 'blog/a/zh.md', glossary } as const;
	const terms = new Map([
		['service-mesh', { name: '服务网格', other: 'service mesh', definition: '管理流量的一层。' }],
		['pod', { name: 'Pod', other: 'Pod', definition: '最小的单位。' }],
	]);

	test('with the other name, and the definition at the end', () => {
		const options = { terms, termMode: 'notes' as const };
		const html = bare(articleOf('服务网格管理 Pod，服务网格很好。', { context, options }));
		expect(html).toBe(
			'<p>服务网格<span>（service mesh）</span>管理 Pod，服务网格很好。</p><section><section>名词解释</section><section><strong>服务网格（service mesh）</strong>：管理流量的一层。</section><section><strong>Pod</strong>：最小的单位。</section></section>',
		);
	});

	test('without the other name where the text gives it', () => {
		const options = { terms, termMode: 'names' as const };
		expect(bare(articleOf('服务网格（service mesh）很好。', { context, options }))).toBe(
			'<p>服务网格（service mesh）很好。</p>',
		);
	});

	test('without a space after the bracket, which brings its own', () => {
		const options = { terms, termMode: 'names' as const };
		const glossary = [{ term: 'service-mesh', kind: 'name', locale: 'zh', text: 'mesh' }] as const;
		expect(bare(articleOf('用 mesh 管理。', { context: { ...context, glossary }, options }))).toBe(
			'<p>用 mesh<span>（service mesh）</span>管理。</p>',
		);
	});

	test('not at all when they are off', () => {
		expect(
			bare(articleOf('服务网格很好。', { context, options: { terms, termMode: 'off' } })),
		).toBe('<p>服务网格很好。</p>');
	});
});

describe('pictures', () => {
	const images = new Map([['https://a.example/p.png', articleImage({ width: 801, height: 400 })]]);
	const options = { images };

	test('by themselves, with their proportions', () => {
		expect(articleOf('![A & B](https://a.example/p.png)', { options })).toBe(
			`<section${styleOf('figure')}><img src="images/a.png" alt="A &amp; B" data-w="801" data-ratio="0.4994" style="width:400px;x:image"></section>`,
		);
	});

	test('with a caption and its number', () => {
		const html = bare(articleOf('![A](https://a.example/p.png "What it shows")', { options }));
		expect(html).toMatch(/<section><span>Figure 1<\/span> What it shows<\/section><\/section>$/);
	});

	test('one that could not be had leaves its words', () => {
		expect(bare(articleOf('![Two clocks](https://a.example/gone.png)'))).toBe(
			'<section><span>[Picture: Two clocks]</span></section>',
		);
	});

	test('in a link, with the address as a note', () => {
		const html = bare(
			articleOf('[![A](https://a.example/p.png)](https://b.example/)', { options }),
		);
		expect(html).toContain('<sup>[1]</sup>');
		expect(html).toContain('A: <span>https://b.example/</span>');
	});
});

describe('text', () => {
	test.each([
		['nobody sees these', 'a\u200bb\u202ec\u00add\ufeffe', 'abcde'],
		['emoji stay whole', '👩\u200d💻 and 👍🏽', '👩\u200d💻 and 👍🏽'],
		['prices are no formulas', '$5 和 $10', '$5 和 $10'],
		['unknown references are text', '&unknown; &copy;', '&amp;unknown; ©'],
		['signs of HTML', 'a < b & c > d', 'a &lt; b &amp; c > d'],
	])('%s', (_what, source, expected) => {
		expect(bare(articleOf(source))).toBe(`<p>${expected}</p>`);
	});

	test('Chinese emphasis is no slant', () => {
		expect(articleOf('*强调* and *stress*')).toBe(
			`<p${styleOf('p')}><em${styleOf('emHan')}>强调</em> and <em${styleOf('em')}>stress</em></p>`,
		);
	});

	test('scripts, styles and handlers are nowhere', () => {
		const html = articleOf(
			'<script>a()</script><style>p{}</style><p onclick="b()" style="position:fixed" id="x" class="y">words</p><iframe src="https://a.example"></iframe>',
		);
		expect(bare(html)).toBe('<p>words</p>');
	});

	test('an empty text is an empty article', () => {
		expect(articleOf('')).toBe('');
	});
});

test.each(['<em></em>', '<u> </u>', '<p><em>\u200b</em></p>', '<h2><b> </b> </h2>'])(
	'%j says nothing, and leaves nothing empty',
	(source) => {
		expect(articleOf(source)).toBe('');
	},
);

test('the name of a film among the notes has no characters that nobody sees', () => {
	const html = articleOf('::youtube[a\u202eb\u200bc]{id=dQw4w9WgXcQ}');
	expect(html).toContain('abc: ');
	expect(html).not.toMatch(/[\u202e\u200b]/);
});
