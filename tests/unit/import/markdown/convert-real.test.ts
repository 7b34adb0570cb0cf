import { describe, expect, test } from 'vitest';
import { bodyOf, convert } from './chapter-harness.ts';

describe('what real books have', () => {
	test.each([
		['formulas of MathJax', 'mdbook', 'So \\\\( x_1 \\\\).\n', 'So $x_1$.\n'],
		['on their own', 'mdbook', 'a\n\n\\\\[ y \\\\]\n\nb\n', 'a\n\n$$\ny\n$$\n\nb\n'],
		['not in code', 'mdbook', '`\\\\( x \\\\)`\n', '`\\\\( x \\\\)`\n'],
		[
			'styles',
			'plain',
			'<img src="p.png" style="width: 5%" alt="x">\n',
			'<img src="./p.png" alt="x">\n',
		],
		['code about styles', 'plain', '<pre style="a">\n', '<pre style="a">\n'],
		['anchors of GitBook', 'gitbook', '## S <a href="#s" id="s"></a>\n', '## S {#s}\n'],
		['raw braces', 'gitbook', 'a {% raw %}{{ x }}{% endraw %}\n', 'a {\\{ x }}\n'],
		['Windows paths', 'plain', '[x](..\\guide\\b.md)\n', '[x](../b/en.md)\n'],
		[
			'names of files as words',
			'gitbook',
			'{% content-ref url="b.md" %}\n[b.md](b.md)\n{% endcontent-ref %}\n',
			'[](../b/en.md)\n',
		],
		[
			'tabs of code',
			'hugo',
			'{{< tabpane lang="sh" >}}\n{{< tab "A" >}}\nls *a*\n{{< /tab >}}\n{{< /tabpane >}}\n',
			'::::tabs\n\n:::tab[A]\n```sh\nls *a*\n```\n:::\n::::\n',
		],
		[
			'tabs of text',
			'hugo',
			'{{< tabpane text=true >}}\n{{% tab "A" %}}\n*a*\n{{% /tab %}}\n{{< /tabpane >}}\n',
			'::::tabs\n\n:::tab[A]\n*a*\n:::\n::::\n',
		],
	] as const)('%s', (_, dialect, source, expected) => {
		expect(bodyOf(convert(source, { dialect }))).toBe(expected);
	});

	test('addresses that Hugo gave are without the folder of the texts', () => {
		const front = '---\nslug: start\naliases: [../rel, /old/]\n---\n\nx\n';
		const made = convert(front, { dialect: 'hugo', path: 'content/en/docs/a/index.md' });
		expect(made.text).toContain('aliases:\n  - /rel\n  - /old/\n  - /docs/start/\n');
	});

	test('a reference from a bundle finds what lies beside its folder', () => {
		const made = convert('[x]({{< ref "b.md" >}})\n', {
			dialect: 'hugo',
			path: 'guide/q/index.md',
		});
		expect(bodyOf(made)).toBe('[x](../b/en.md)\n');
	});
});
