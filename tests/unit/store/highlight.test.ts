import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { afterAll, expect, test, vi } from 'vitest';
import { languageNames } from '../../../src/markdown/code/languages.ts';
import { CodeHighlighter } from '../../../src/store/highlight.ts';
import { inkByColour } from '../../../src/store/inks.ts';
import { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bimo-test-'));
const store = new Store(folder);
const highlighter = new CodeHighlighter(store, 'salt');

afterAll(() => {
	store.close();
	rmSync(folder, { recursive: true, force: true });
});

const samples = {
	ts: 'const a: Map<string, number> = new Map([["<&>", 1]]); // done\n\n\texport default a;\n',
	py: '@cache\ndef f(x: int) -> str:\n    """Doc & <b>"""\n    return f"{x!r}\\n"\n',
	go: 'func main() {\n\tch := make(chan<- int, 1)\n\tfmt.Println("a&b", <-ch)\n}',
	rust: 'fn main<\'a>(x: &\'a str) -> Result<(), ()> { println!("{}", x); Ok(()) }',
	sh: 'for f in *.md; do echo "$f" | sed \'s/&/\\&amp;/\' >> out; done # all',
	yaml: 'a: &anchor\n  - "x: y"\n  - *anchor\n# 注释：中文\n名称: 笔墨\n',
	json: '{"a": [1, 2.5e3, null], "b": {"c": "<\\u0026>"}}',
	html: '<!doctype html>\n<p class="a">&amp; <b>bold</b></p>\n<script>let a = 1 < 2;</script>',
	css: '.a > .b::after { content: "\\201C"; color: light-dark(#fff, #000) }',
	sql: "SELECT count(*) FROM t WHERE a <> 'x' AND b >= 1; -- all",
	diff: '- old <b>\n+ new & better\n@@ -1 +1 @@\n',
	toml: '[package]\nname = "a"\r\nedition = 2024\r\n',
};

test.each(Object.entries(samples))(
	'%s: the text without its tags is the code',
	async (lang, code) => {
		const html = await highlighter.highlight(code, lang);
		const text = toString(fromHtml(`<pre><code>${html}</code></pre>`, { fragment: true }));
		expect(text).toBe(code.replace(/\r\n/g, '\n'));
	},
);

test.each(Object.entries(samples))(
	'%s: nothing but spans of one class each',
	async (lang, code) => {
		const html = await highlighter.highlight(code, lang);
		const tags = html.match(/<[^>]*>/g) ?? [];
		const inks = [...inkByColour.values()].join('');
		for (const tag of tags)
			expect(tag).toMatch(new RegExp(`^(?:<span class="[${inks}]">|</span>)$`));
		expect(tags.length).toBeGreaterThan(0);
	},
);

test('keywords, strings, names, numbers and comments have their inks', async () => {
	expect(await highlighter.highlight('const a = f("x", 1); // c', 'js')).toBe(
		'<span class="k">const </span><span class="n">a</span> = <span class="f">f</span>(<span class="s">"x"</span>, <span class="n">1</span>); <span class="c">// c</span>',
	);
});

test.each(['text', 'txt', '', 'output', 'nonsense', '__proto__', 'constructor'])(
	'%o stays plain, escaped',
	async (lang) => {
		expect(await highlighter.highlight('<b a="1">&amp;</b>\n', lang)).toBe(
			'&lt;b a="1">&amp;amp;&lt;/b>\n',
		);
	},
);

test('aliases are the language they stand for', async () => {
	expect(languageNames).toContain('ts');
	expect(languageNames).toContain('typescript');
	expect(await highlighter.highlight(samples.ts, 'typescript')).toBe(
		await highlighter.highlight(samples.ts, 'ts'),
	);
});

test('a line too long to be code stays plain', async () => {
	const long = `const a = "${'x'.repeat(6000)}"`;
	expect(await highlighter.highlight(long, 'js')).toBe(long);
});

test('a block is made once: the second time it comes from the store', async () => {
	const kept = new Store(tempFolder());
	const put = vi.spyOn(kept, 'put');
	const first = await new CodeHighlighter(kept, 'salt').highlight('let a = 1', 'js');
	const second = await new CodeHighlighter(kept, 'salt').highlight('let a = 1', 'js');
	expect(second).toBe(first);
	expect(put).toHaveBeenCalledTimes(1);
	await new CodeHighlighter(kept, 'another version').highlight('let a = 1', 'js');
	expect(put).toHaveBeenCalledTimes(2);
	kept.close();
});
