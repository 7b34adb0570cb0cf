import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { similarity, tokens } from '../../../src/import/ledger/similarity.ts';
import { convert } from './fixture.ts';

/** vitest types its matchers as `any`. */
const containing = (text: string): unknown => expect.stringContaining(text);

test('flattened code is reported and not repaired', () => {
	const { markdown, ledger } = convert(
		'<pre><code class="language-yaml">a:\n b:\n c: 1</code></pre>',
	);
	expect(markdown).toBe('```yaml\na:\n b:\n c: 1\n```\n');
	expect(ledger.findings).toContainEqual(
		expect.objectContaining({
			level: 'unsure',
			construct: 'flattened code',
			why: containing('2 of 3 lines begin with one space'),
		}),
	);
});

test.each([
	[
		'a link in a caption of two',
		'<figure><img src="a.png" alt=""><figcaption><a href="https://x.org">X</a> <a href="https://y.org">Y</a></figcaption></figure>',
		'link in a caption',
		'it led to https://x.org, https://y.org',
	],
	[
		'an image written into the feed',
		'<p><img src="data:image/png;base64,AA" alt="A"></p>',
		'image',
		'save it from the original as a file; its alt text stays',
	],
	[
		'an id that cannot be kept',
		'<h2 id="a b">C</h2>',
		'heading id',
		'"a b" cannot be written as {#id}',
	],
])('%s is lost and named', (_, html, construct, why) => {
	const { ledger } = convert(html);
	expect(ledger.balanced).toBe(false);
	const lost = ledger.findings.filter(({ level }) => level === 'lost');
	expect(lost).toEqual([expect.objectContaining({ construct, why: containing(why) })]);
});

test('numbers written by hand are compared with the new ones', () => {
	const { ledger } = convert(
		'<figure><img src="a.png" alt=""><figcaption>Figure 7: A</figcaption></figure>',
	);
	expect(ledger.findings.map(({ level, why }) => [level, why])).toEqual([
		['cleaned', 'Figure 7: numbering is automatic'],
		[
			'unsure',
			'it was Figure 7 and is number 1 among the numbered ones now: check where the text speaks of it',
		],
	]);
});

test('similarity counts words, Han characters and marks', () => {
	expect(tokens('Go语言 v1.2')).toEqual(['Go', '语', '言', 'v1', '.', '2']);
	expect(similarity(['a', 'b', 'c', 'd'], ['a', 'c', 'd'])).toBeCloseTo(6 / 7);
	expect(similarity([], [])).toBe(1);
	expect(similarity(['a'], ['b'])).toBe(0);
});

const inline = fc.constantFrom(
	'plain ',
	'a_b*c ',
	'中文，',
	'<b>粗：</b>',
	'<em>it</em>',
	'<code>x`y</code>',
	'<a href="https://x.org/">l</a>',
	'<br>',
	' &lt;i&gt; ',
	'<a href="javascript:alert(1)">j</a>',
	'<script>alert(1)</script>',
	'<img src="a.png" onerror="x()" alt="i">',
	'<kbd>k</kbd>',
	'<s>d</s>',
	'# ',
	'1. ',
	'- ',
	'| ',
	'~~',
	'**',
);
const words = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const block = fc.oneof(
	words.map((w) => `<p>${w}</p>`),
	words.map((w) => `<h2>x ${w}</h2>`),
	fc
		.array(words, { minLength: 1, maxLength: 3 })
		.map((items) => `<ul>${items.map((w) => `<li>x${w}</li>`).join('')}</ul>`),
	words.map((w) => `<blockquote><p>${w}</p></blockquote>`),
	words.map((w) => `<table><tr><th>h</th></tr><tr><td>${w}</td></tr></table>`),
	words.map((w) => `<div class="admonition tip"><p>x${w}</p></div>`),
	fc.constantFrom(
		'<hr>',
		'<pre><code class="language-js">a\n  b</code></pre>',
		'<style>p{}</style>',
		'<svg onload="x()"></svg>',
	),
);

test('nothing that runs reaches Markdown, whatever the HTML', () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
			const { markdown } = convert(blocks.join('\n'));
			const nodes = JSON.stringify(parseMarkdown(markdown));
			const html = [...nodes.matchAll(/"type":"html","value":"((?:[^"\\]|\\.)*)"/g)].map(
				([, value]) => value,
			);
			const allowed = /^<\/?(?:kbd|sub|sup|mark|strong|em|del|br)>$/;
			expect(html.filter((value) => !allowed.test(value ?? ''))).toEqual([]);
			expect(nodes).not.toMatch(/"url":"(?!https?:|#)/);
		}),
		{ numRuns: 300 },
	);
});

test('words and elements survive, whatever the HTML', () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
			const { ledger, markdown } = convert(blocks.join('\n'));
			expect(ledger.similarity, markdown).toBe(1);
			expect(
				ledger.findings.filter(({ level }) => level === 'lost'),
				markdown,
			).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});
