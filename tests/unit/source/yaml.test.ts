import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatIssue } from '../../../src/domain/issue.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { idField } from '../../../src/schema/fields.ts';
import { parseFrontMatter } from '../../../src/source/front-matter.ts';
import { parseYaml } from '../../../src/source/yaml.ts';

const parse = (text: string) => parseFrontMatter(text, 'p.md', pageSchema);
const problems = (text: string): string[] => parse(text).issues.map(formatIssue);

test.each([
	['Unix lines', '---\ntitle: T\ndescription: D.\n---\n'],
	['Windows lines', '---\r\ntitle: T\r\ndescription: D.\r\n---\r\n\r\nText'],
	['a byte order mark', '\uFEFF---\ntitle: T\ndescription: D.\n---\n'],
	['spaces after the fences', '--- \ntitle: T\ndescription: D.\n---\t\nText'],
	['no end of line at the end', '---\ntitle: T\ndescription: D.\n---'],
	['a rule in the text', '---\ntitle: T\ndescription: D.\n---\n\n---\n\ntitle: no\n'],
])('front matter with %s is read', (_, text) => {
	expect(parse(text).issues).toEqual([]);
	expect(parse(text).data).toMatchObject({ title: 'T', description: 'D.' });
});

test.each([
	['', 'nothing'],
	['Text.\n', 'text'],
	['\n---\ntitle: T\n---\n', 'an empty line'],
	['---\ntitle: T\n', 'a fence that nothing closes'],
	['----\ntitle: T\n---\n', 'a fence too long'],
])('%j begins with %s', (text) => {
	expect(problems(text)).toEqual([
		'p.md:1:1 error Unexpected start of the file, expected front matter between two lines of `---` [front-matter/missing]\n    Start the file with ---, then `title: …`, `description: …`, `date: …`, and --- again.',
	]);
});

test('what is no YAML is reported at its place', () => {
	const [problem] = problems('---\ntitle: Clocks: a tale\ndescription: D.\n---\n');
	expect(problem).toMatch(
		/^p\.md:2:8 error Unexpected YAML, expected it to be well-formed: Nested mappings .* \[front-matter\/syntax\]\n {4}Text that holds `: ` or starts with a special character needs quotes\.$/,
	);
	expect(problems('---\ntitle: T\ntitle: U\n---\n')).toEqual([
		'p.md:3:1 error Unexpected YAML, expected it to be well-formed: Map keys must be unique [front-matter/syntax]\n    The same key stands above. Delete or rename one of the two.',
	]);
	expect(problems('---\ntitle: "T\ndescription: D.\n---\n')[0]).toMatch(
		/^p\.md:\d+:\d+ error Unexpected YAML, expected it to be well-formed: Missing closing "quote/,
	);
	expect(problems('---\n\ttitle: T\n---\n')[0]).toMatch(/^p\.md:2:1 error Unexpected YAML/);
});

test.each([
	['an alias that nothing explains', 'title: *very*'],
	['an alias with words after it', 'title: *very* good'],
	['a mark of YAML', 'title: @home'],
	['a tag of YAML', 'title: !!binary x'],
	[
		'aliases of aliases',
		`a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(
			/./g,
			(key) =>
				`${key}: &${key} [${Array(9)
					.fill(`*${String.fromCharCode(key.charCodeAt(0) - 1)}`)
					.join()}]\n`,
		)}`,
	],
])('%s is a problem of the author, and no crash', (_, lines) => {
	const issues = problems(`---\n${lines}\n---\n`);
	expect(issues.length).toBeGreaterThan(0);
	expect(issues[0]).toMatch(/^p\.md:\d+:\d+ error Unexpected /);
});

test('emphasis in a title needs quotes, and the hint says so', () => {
	expect(problems('---\ntitle: *very*\n---\n')).toEqual([
		expect.stringMatching(
			/^p\.md:2:1 error Unexpected YAML, expected it to be well-formed: Unresolved alias .*\n {4}Text that holds `: ` or starts with a special character needs quotes\.$/,
		),
	]);
});

test('a key that JavaScript knows is a key like others', () => {
	const keys = problems('---\ntitle: T\ndescription: D.\nconstructor: x\n__proto__: y\n---\n');
	expect(keys[0]).toContain('p.md:4:1 error Unexpected key `constructor`');
	expect(keys).toContain(
		'p.md:5:1 error Unexpected key `__proto__`, expected another name [front-matter/unknown-key]',
	);
});

test('a list instead of a mapping is refused', () => {
	expect(problems('---\n- a\n---\n')).toEqual([
		expect.stringMatching(
			/^p\.md:\d:1 error Unexpected list for `front matter`, expected fields, `name: value`/,
		),
	]);
});

const counted = z.strictObject({ items: z.record(z.string(), z.strictObject({ n: z.number() })) });

const inFile = (text: string): string[] =>
	parseYaml({ text, file: 'a.yaml', schema: counted, firstLine: 1 }).issues.map(formatIssue);

test('one slip is one problem, however much follows it', () => {
	const rest = Array.from({ length: 50 }, (_, index) => `  b${index}: { n: 1 }\n`).join('');
	expect(inFile(`items:\n  a: { n: x ![y](z) }\n${rest}`)).toHaveLength(1);
	expect(inFile(`items:\n  a: { n: 1 }\n---\nitems:\n`)).toEqual([
		'a.yaml:3:1 error Unexpected YAML, expected it to be well-formed: Source contains multiple documents [front-matter/syntax]\n    A line of `---` begins another document. Leave it out.',
	]);
});

test('keys that are no text are found, and so is what an alias repeats', () => {
	expect(
		inFile('items:\n  404: { n: x }\n  true: { m: 1 }\n  ~: { n: y }\n  ? [a]\n  : z\n'),
	).toEqual([
		'a.yaml:2:13 error Unexpected text `x` for `items.404.n`, expected a number [front-matter/value]',
		'a.yaml:3:9 error Unexpected end of `items.true`, expected `items.true.n` [front-matter/missing-key]',
		'a.yaml:3:11 error Unexpected key `items.true.m`, expected one of n [front-matter/unknown-key]\n    Did you mean `n`?',
		'a.yaml:4:11 error Unexpected text `y` for `items..n`, expected a number [front-matter/value]',
		expect.stringMatching(/^a\.yaml:\d:\d error Unexpected text `z` for `items\.\[ a \]`/),
	]);
	expect(inFile('items:\n  a: &a { n: x }\n  b: *a\n')).toEqual([
		expect.stringMatching(/^a\.yaml:2:14 error .* `items\.a\.n`/),
		expect.stringMatching(/^a\.yaml:2:14 error .* `items\.b\.n`/),
	]);
	expect(inFile('- a\n')).toEqual([
		'a.yaml:1:1 error Unexpected list for `file`, expected fields, `name: value` [front-matter/value]',
	]);
});

test('a message shows what cannot be seen', () => {
	expect(inFile('items: "a\\0\\u202Eb\\nc"\n')).toEqual([
		'a.yaml:1:8 error Unexpected text `a\\u{0}\\u{202e}b⏎c` for `items`, expected fields, `name: value` [front-matter/value]',
	]);
});

test('an id that is none gets a better one', () => {
	const ids = z.strictObject({ terms: z.record(idField, z.number()) });
	const text = 'terms:\n  Service Mesh: 1\n  --: 2\n';
	expect(
		parseYaml({ text, file: 'a.yaml', schema: ids, firstLine: 1 }).issues.map(formatIssue),
	).toEqual([
		'a.yaml:2:17 error Unexpected text `Service Mesh` for `terms.Service Mesh`, expected lower-case letters, digits and single hyphens [front-matter/value]\n    Try `service-mesh`.',
		'a.yaml:3:7 error Unexpected text `--` for `terms.--`, expected lower-case letters, digits and single hyphens [front-matter/value]',
	]);
});
