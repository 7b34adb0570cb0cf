import { describe, expect, test } from 'vitest';
import { bodyOf, convert, ledgerOf, problemsOf } from './chapter-harness.ts';

describe('links and pictures', () => {
	test.each([
		['[x](b.md)', '[x](../b/en.md)'],
		['[x](b.md#part "t")', '[x](../b/en.md#part "t")'],
		['[x](./b.md?v=1#part)', '[x](../b/en.md#part)'],
		['[x](b.html#part)', '[x](../b/en.md#part)'],
		['[x](b)', '[x](../b/en.md)'],
		['[x](b/)', '[x](../b/en.md)'],
		['[x](../other/)', '[x](../other/en.md)'],
		['[x](../other/index.html)', '[x](../other/en.md)'],
		['[x](/guide/b/)', '[x](../b/en.md)'],
		['[x](/docs/guide/b.md)', '[x](../b/en.md)'],
		['[x](<c d.md> "t")', '[x](../c-d/en.md "t")'],
		['[x](c%20d.md)', '[x](../c-d/en.md)'],
		['[a [b] `](c)` *d*](b.md)', '[a [b] `](c)` *d*](../b/en.md)'],
		['![p](p.png "a](b)")', '![p](./p.png "a](b)")'],
		['![p](<p (1).png>)', '![p](./p%20%281%29.png)'],
		['![p](p%20\\(1\\).png)', '![p](./p%20%281%29.png)'],
		['[![p](p.png)](b.md)', '[![p](./p.png)](../b/en.md)'],
		['![a ![b](p.png)](p.png)', '![a ![b](p.png)](./p.png)'],
		['[x][r]\n\n[r]: b.md "t"', '[x][r]\n\n[r]: ../b/en.md "t"'],
		["[r]:\n  <c d.md>\n  't'", "[r]:\n  ../c-d/en.md\n  't'"],
		['> [x](b.md)\n> y', '> [x](../b/en.md)\n> y'],
		['<a href="b.html#x">x</a>', '<a href="../b/en.md#x">x</a>'],
		["<img alt='>' src='p.png'>", '<img alt=\'>\' src="./p.png">'],
		['<img src=p.png>', '<img src="./p.png">'],
		['| [x](b.md) |\n| --- |\n| ![p](p.png) |', '| [x](../b/en.md) |\n| --- |\n| ![p](./p.png) |'],
		['[[b]] and [[b#x|words]]', '[b](../b/en.md) and [words](../b/en.md#x)'],
		['![[p.png]]', '![p.png](./p.png)'],
	])('%s', (source, expected) => {
		const made = convert(`Words.\n\n${source}\n`);
		expect(bodyOf(made)).toBe(`Words.\n\n${expected}\n`);
		expect(problemsOf(made).filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test.each([
		'[x](https://example.com/b.md)',
		'[x](//example.com/b.md)',
		'[x](#part)',
		'[x](mailto:a@b.c)',
		'[x](javascript:alert%281%29)',
		'![x](data:image/png;base64,AAAA)',
		'<img src="file:///etc/passwd" onerror="x()">',
		'<https://example.com/b.md> www.example.com/b.md',
		'`[x](b.md)` and `` `[x](b.md) ``',
		'    [x](b.md)\n    ![p](p.png)',
		'~~~~\n~~~\n[x](b.md)\n~~~\n~~~~',
		'- ```\n  [[b]] <img src="p.png">\n  ```',
		'<pre><a href="b.md">x</a></pre>',
		'<!-- [x](b.md) <img src="p.png"> -->',
		'\\[x](b.md) [ -f b ] && [[ -f b ]]',
	])('%s stays', (source) => {
		const text = `Words.\n\n${source}\n`;
		expect(bodyOf(convert(text))).toBe(text);
	});

	test('what leads nowhere stays, and is reported with its line', () => {
		const made = convert('# T\n\nWords.\n\n[x](gone.md) ![p](gone.png) [[gone]]\n');
		expect(bodyOf(made)).toBe('Words.\n\n[x](gone.md) ![p](gone.png) [[gone]]\n');
		expect(ledgerOf(made)).toEqual([
			'1 converted title: “T” is the title in front matter',
			'1 converted description: it is the first sentence of the text',
			'5 lost link: gone.md leads to nothing that is imported; it stays',
			'5 lost picture: gone.png leads to nothing that is imported; it stays',
			'5 lost wiki link: gone is nothing that is imported; it stays',
		]);
		expect(made.issues).toEqual([
			{
				code: 'import/link',
				severity: 'warning',
				message: 'Unexpected link `gone.md`, expected a chapter or a picture of the book',
				hint: 'It was left as it is. Mend the address, or take it out.',
				file: 'guide/a.md',
				line: 5,
				column: 1,
			},
			expect.objectContaining({ code: 'import/picture', line: 5 }),
		]);
	});

	test('pictures are listed once, in order, by their path', () => {
		const made = convert('![p](../img/q.svg) ![p](p.png) ![p](./p.png)\n');
		expect(made.pictures).toEqual(['img/q.svg', 'guide/p.png']);
	});

	test('a link to the title leads to the chapter, once the title is no heading', () => {
		const made = convert('# My Title\n\n[up](#my-title), [down](#more)\n\n## More\n');
		expect(bodyOf(made)).toBe('[up](../a/en.md), [down](#more)\n\n## More\n');
	});

	test('Hugo resolves from the address of a page, too', () => {
		const made = convert('[x](../b/) [y](../../other/)', { dialect: 'hugo' });
		expect(bodyOf(made)).toBe('[x](../b/en.md) [y](../other/en.md)');
	});
});
