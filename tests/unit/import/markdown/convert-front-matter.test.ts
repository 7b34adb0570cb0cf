import { describe, expect, test } from 'vitest';
import { bodyOf, convert, ledgerOf, problemsOf } from './chapter-harness.ts';

/** Front matter as it is written. */
const head = (text: string) => convert(text).text.split('---\n')[1];

describe('front matter', () => {
	test.each([
		['YAML', '---\ntitle: "A: b"\ndescription: D.\n---\nWords.\n'],
		['TOML', '+++\ntitle = "A: b"\ndescription = "D."\n+++\nWords.\n'],
		['JSON', '{\n"title": "A: b", "description": "D."\n}\nWords.\n'],
	])('%s', (_, text) => {
		const made = convert(text);
		expect(made.text).toBe('---\ntitle: "A: b"\ndescription: D.\n---\n\nWords.\n');
		expect(made.issues).toEqual([]);
	});

	test.each([
		['date: 2024-03-01', 'updated: 2024-03-01'],
		['date: 2024-3-1', 'updated: 2024-03-01'],
		['date: 2024-03-01\nlastmod: 2024-05-06 07:08:09 +0800', 'updated: 2024-05-06T07:08:09+08:00'],
		['date: 2024-03-01T00:00:00Z', 'updated: 2024-03-01T00:00:00Z'],
		['draft: true', 'draft: true'],
		['published: false', 'draft: true'],
		['draft: false', ''],
		['aliases: [/old/, /%E6%97%A7/]', 'aliases:\n  - /old/\n  - /%E6%97%A7/'],
		['aliases: /old/', 'aliases:\n  - /old/'],
		['aliases: ["javascript:x", "//e.com/", "/a?b", "/", "/a\\\\b", 3]', ''],
		['url: /x/y/\nslug: z', 'aliases:\n  - /x/y/\n  - /guide/z/'],
		['toc: true\nmath: false', 'toc: true'],
	])('%s', (source, expected) => {
		const made = convert(`---\ntitle: T\ndescription: D.\n${source}\n---\nWords.\n`);
		const fields = made.text.split('---\n')[1];
		expect(fields).toBe(`title: T\ndescription: D.\n${expected}${expected ? '\n' : ''}`);
		expect(made.draft).toBe(expected === 'draft: true');
	});

	test('what Bimo has no place for is lost, with its line; the weight is the order', () => {
		const made = convert('---\ntitle: T\nweight: 3\ntags: [a, b]\nparams:\n  x: 1\n---\nA b.\n');
		expect(ledgerOf(made)).toEqual([
			'1 converted description: it is the first sentence of the text',
			'2 kept front matter title',
			'3 kept front matter weight: it is the order of the chapters now',
			'4 dropped front matter tags: it was ["a","b"]',
			'5 dropped front matter params: it was {"x":1}',
		]);
	});

	test('broken YAML gives what can be guessed, and says so', () => {
		const made = convert('---\ntitle: Ink: a history\ntags: [a\n---\n\nWords.\n');
		expect(made.title).toBe('Ink: a history');
		expect(bodyOf(made)).toBe('Words.\n');
		expect(made.issues).toEqual([
			expect.objectContaining({
				code: 'import/front-matter',
				severity: 'warning',
				message: expect.stringMatching(
					/^Unexpected front matter, expected YAML, TOML or JSON: /,
				) as string,
			}),
		]);
	});

	test.each([
		'---\n\nBetween two rules.\n\n---\n\nMore.\n',
		'+++ is no sign\n',
		'{ "is": no JSON\n}\n',
		'---\n',
	])('%j has none', (text) => {
		const made = convert(text);
		expect(bodyOf(made)).toBe(text);
		expect(problemsOf(made)).toEqual([]);
	});

	test.each([
		['# A `b` *c*\n\nWords. More.\n', 'title: A b c\ndescription: Words.\n'],
		['A\nb\n===\n\nWords.\n', 'title: A b\ndescription: Words.\n'],
		['<!-- x -->\n\n# A {#id .c}\n\nWords.\n', 'title: A\ndescription: Words.\n'],
		['\uFEFF# A\n', 'title: A\ndescription: A\n'],
		['', 'title: Fallback\ndescription: Fallback\n'],
		['---\nlinkTitle: L\n---\n中文。第二句。\n', 'title: L\ndescription: 中文。\n'],
		['---\ntitle: 2024\n---\nx\n', 'title: "2024"\ndescription: x\n'],
	])('title and description of %j', (text, expected) => {
		expect(head(text)).toBe(expected);
	});
});
