import { describe, expect, it } from 'vitest';
import { mainOf } from '../../../../src/targets/search/main-of.ts';
import { readPageText } from '../../../../src/targets/search/read-page-text.ts';

const read = (html: string) => readPageText(mainOf(html));

/** The text of a page whose article holds this HTML of an author, before its first heading. */
const textOf = (html: string): string[] => linesOf(`<div class="text">${html}</div>`);

/** The same with what is around the text. */
function linesOf(html: string): string[] {
	const [first, ...others] = read(`<main id="main"><article>${html}</article></main>`);
	expect(others).toEqual([]);
	return (first?.text ?? '').split('\n').filter(Boolean);
}

describe('sections', () => {
	it('are cut at headings with ids', () => {
		const html =
			'<main id="main"><p>Start.</p><h2 id="a"><a href="#a"><span class="n">3.1</span> Why <em>blocks</em></a></h2><p>One.</p><p>Two.</p><h3 id="b">Deep</h3><h4>Plain</h4><p>Three.</p></main>';
		expect(read(html)).toEqual([
			{ id: '', heading: '', depth: 1, text: 'Start.' },
			{ id: 'a', heading: '3.1 Why blocks', depth: 2, text: 'One.\nTwo.' },
			{ id: 'b', heading: 'Deep', depth: 3, text: 'Plain\nThree.' },
		]);
	});

	it('have a beginning even where a page begins with a heading, or has no text', () => {
		expect(read('<main id="main"><h2 id="a">A</h2></main>')).toEqual([
			{ id: '', heading: '', depth: 1, text: '' },
			{ id: 'a', heading: 'A', depth: 2, text: '' },
		]);
		expect(read('<p>No main.</p>')).toHaveLength(1);
	});

	it('tell notes and readings of a heading after it', () => {
		const html =
			'<main id="main"><h2 id="a">服务<wbr>网格<sup><a href="#fn-1" data-footnote-ref>1</a></sup><ruby>墨<rt>mò</rt></ruby></h2><p>Text.</p></main>';
		expect(read(html)[1]).toEqual({
			...{ id: 'a', depth: 2 },
			heading: '服务网格墨',
			text: 'mò\nText.',
		});
	});

	it('of the page of a term are one', () => {
		const html =
			'<header class="head"><p class="ui quiet"><a href="/glossary/">Glossary</a></p><h1>container</h1><p class="other">容器</p></header><div class="senses"><div><h2 class="ui">English</h2><div class="sense"><p>A group.</p></div><p class="ui quiet">Also called box</p></div></div><section class="part" aria-labelledby="uses"><h2 id="uses">Where it is used</h2><ul><li><p class="ui quiet"><time>1 May</time></p><h3><a href="/a/">A post</a></h3><p>In a <mark>container</mark>.</p></li></ul></section>';
		expect(linesOf(html)).toEqual([
			...['容器', 'A group.', 'Also called box'],
			...['A post', 'In a container.'],
		]);
	});
});

describe('text', () => {
	const cases: Record<string, [html: string, lines: string[]]> = {
		'joins what stands in a sentence': [
			'<p>Water is H<sub>2</sub>O,\n<strong>im</strong>portant &amp; <a href="/">li<em>nk</em></a>ed.</p>',
			['Water is H2O, important & linked.'],
		],
		'has no places to break': ['<p>服务<wbr>网\u200b格\u00ad与\u2060网关</p>', ['服务网格与网关']],
		'ends a line at a break': ['<p>床前明月光<br>疑是地上霜</p>', ['床前明月光', '疑是地上霜']],
		'tells readings after the line': [
			'<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>を読む</p>',
			['漢字を読む', 'kan', 'ji'],
		],
		'tells remarks after their paragraph': [
			'<p>Before <small class="sidenote"><span class="bracket">(</span>A remark.<span class="bracket">)</span></small> after.</p>',
			['Before after.', 'A remark.'],
		],
		'keeps remarks that are blocks': [
			'<div class="sidenote"><p>One.</p><p>Two.</p></div><p>Text.</p>',
			['One.', 'Two.', 'Text.'],
		],
		'holds marked terms once': [
			'<p>By <span class="word"><button class="term" type="button" aria-label="Kubernetes"></button><a class="fallback-image" tabindex="-1" aria-hidden="true" href="/glossary/k/">Kubernetes</a></span>.</p>',
			['By Kubernetes.'],
		],
		'keeps the lines of code': [
			'<figure class="code"><figcaption class="title">a.ts</figcaption><details><summary>Lines 1–2</summary><pre><code><span class="l"><span class="k">if</span> (a &lt; b) {\n</span><span class="l">\treturn;\n</span>}</code></pre></details><label><input type="checkbox"> Show all</label></figure>',
			['a.ts', 'if (a < b) {', 'return;', '}'],
		],
		'has each cell of a table on a line': [
			'<table><caption><b>Table 1</b> Lines</caption><tr><th>服务</th><th>网格</th></tr><tr><td>1 <small class="sidenote">One.</small></td><td><p>2</p></td></tr></table>',
			['Table 1 Lines', '服务', '网格', '1', 'One.', '2'],
		],
		'has formulas as TeX, once': [
			'<p>A queue holds <math alttext="L = \\lambda W"><mi>L</mi><mo>=</mo><mi>λ</mi></math> requests.</p><div class="math"><math display="block" alttext="a\n&lt; b"><mi>a</mi></math><span class="number">(1)</span></div>',
			['A queue holds L = \\lambda W requests.', 'a < b'],
		],
		'has the words of a diagram, not those of pictures': [
			'<figure class="diagram"><img alt="How it goes"><details><summary>Diagram source</summary><pre>flowchart LR</pre></details><figcaption><b>Figure 1</b> Way</figcaption></figure><p><img alt="A stone"></p>',
			['How it goes', 'flowchart LR', 'Figure 1 Way'],
		],
		'has all tabs, folds and callouts': [
			'<div class="tabs"><details open><summary>Linux</summary><div><p>apt</p></div></details><details><summary>macOS</summary><div><p>brew</p></div></details></div><div class="callout tip"><span aria-hidden="true" class="stamp">诀</span><p class="callout-name"><span class="hush">Tip: </span>Slowly</p><p>Turn.</p></div>',
			['Linux', 'apt', 'macOS', 'brew', 'Slowly', 'Turn.'],
		],
		'has notes without their numbers and arrows': [
			'<p>A claim<sup><a href="#fn-1" data-footnote-ref="">1</a></sup>.</p><ol><li><p>Proof. <a href="#fnref-1" data-footnote-backref="">↩︎<sup>2</sup></a></p></li></ol>',
			['A claim.', 'Proof.'],
		],
		'has what is hidden until it is found': [
			'<p hidden>No</p><p hidden="until-found">Yes</p>',
			['Yes'],
		],
		'has what components show': [
			'<astro-island>1<style>a{}</style><b>st</b></astro-island><astro-slot> line</astro-slot><script>x</script><template>t</template><p>2</p>',
			['1st line', '2'],
		],
		'has what components call as they like': [
			'<section class="part"><h2>Our parts</h2><p class="ui aside">One <b class="number">42</b></p></section>',
			['Our parts', 'One 42'],
		],
	};
	it.each(Object.entries(cases))('%s', (_name, [html, lines]) => {
		expect(textOf(html)).toEqual(lines);
	});
});

it('leaves out what is not text of the page', () => {
	const chrome =
		'<nav class="toc ui"><ol><li>Contents</li></ol></nav><header class="head"><p class="aside quiet"><a>A book</a></p><h1>Title</h1><p class="dek">What it says.</p><p class="meta ui"><time>1 May</time></p><p class="notice">Only in English</p></header><div class="text"><p>Text.</p></div><p class="sign"><span>Finished</span></p><p class="ui quiet after"><a>Edit</a></p><footer><nav>Next</nav></footer>';
	const page = `<body><header>Site</header><main id="main"><article>${chrome}</article><div popover class="gloss"><p>A meaning</p></div></main><footer>Foot</footer></body>`;
	expect(read(page)).toEqual([{ id: '', heading: '', depth: 1, text: 'What it says.\nText.' }]);
});
