import { expect, test } from 'vitest';
import { formatIssue, sortIssues } from '../../../src/domain/issue.ts';
import { buildLibrary, type Library } from '../../../src/store/library.ts';
import { Store } from '../../../src/store/store.ts';
import { site } from '../../../src/site.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';
import { projectRoot } from '../../support/run-script.ts';
import { tempFolder, writeFiles } from '../../support/temp-folder.ts';

const term = (name: string, zh: string, rest = ''): string =>
	`    en: { name: ${name}, definition: What ${name} is. }\n    zh: { name: ${zh}, definition: 何谓${zh}。 }\n${rest}`;

const topic = (terms: string): string => `title: { en: Topic, zh: 主题 }\nterms:\n${terms}`;

const post = (text: string, matter = ''): string =>
	`---\ntitle: T\ndescription: D\ndate: 2026-01-01\n${matter}---\n\n${text}\n`;

/** Reads content as `content/`; the second call on one folder finds what the first one kept. */
async function read(folder: string): Promise<Library> {
	const store = new Store(`${folder}/cache`);
	try {
		return await buildLibrary({
			root: projectRoot,
			contentDir: `${folder}/content`,
			site,
			store,
			renderHtml,
		});
	} finally {
		store.close();
	}
}

const reportOf = (folder: string, { issues }: Library): string[] =>
	sortIssues(issues).map((issue) => formatIssue(issue).replaceAll(`${folder}/`, ''));

async function problems(files: Record<string, string>): Promise<string> {
	const folder = tempFolder(files);
	return reportOf(folder, await read(folder)).join('\n');
}

test('a name that two terms claim is reported at both places', async () => {
	expect(
		await problems({
			'content/glossary/a.yaml': topic(`  mesh:\n${term('mesh', '网格')}`),
			'content/glossary/b.yaml': topic(`  net:\n${term('net', '网格')}`),
		}),
	).toMatchInlineSnapshot(`
		"content/glossary/a.yaml:5:17 error Unexpected name \`网格\` of \`mesh\`, expected one that no other term claims [glossary/ambiguous]
		    content/glossary/b.yaml:5:17 gives \`网格\` to \`net\`.
		content/glossary/b.yaml:5:17 error Unexpected name \`网格\` of \`net\`, expected one that no other term claims [glossary/ambiguous]
		    content/glossary/a.yaml:5:17 gives \`网格\` to \`mesh\`."
	`);
});

test('a name that nobody can read or find is no name', async () => {
	const names = ['"!!!"', '"🙂"', '"\\u200b"', '"a\\0b"', '"\\u202eabc"', `a${'b'.repeat(100)}`];
	for (const name of ['C++', '.NET', '"404"', '"x\\u00ady"', "don't", ...names]) {
		const found = await problems({
			'content/glossary/a.yaml': `title: { en: T, zh: 题 }\nterms:\n  a:\n    en: { name: ${name}, definition: D. }\n    zh: { name: 名词, definition: 义。 }\n`,
		});
		if (!names.includes(name)) expect(found).toBe('');
		else {
			expect(found).toMatch(
				/^content\/glossary\/a\.yaml:4:17 error Unexpected text .* for `terms\.a\.en\.name`, expected a name (?:with a letter or a digit|that can be seen|of at most 100 characters) \[/,
			);
		}
	}
});

test('an id that no folder could be named by is refused', async () => {
	for (const [id, bytes] of [
		['a'.repeat(200), 200],
		['网'.repeat(67), 201],
	] as const) {
		const found = await problems({
			'content/glossary/a.yaml': topic(`  ${id}:\n${term('mesh', '网格')}`),
		});
		expect(found.includes('at most 200 bytes')).toBe(bytes > 200);
	}
});

test('ids, related terms and files that are wrong are reported, all at once', async () => {
	expect(
		await problems({
			'content/glossary/a.yaml': topic(
				`  mesh:\n${term('mesh', '网格', '    related: [mesh, nett, other]\n')}`,
			),
			'content/glossary/b.yaml': topic(
				`  mesh:\n${term('grid', '格')}  net:\n${term('net', '网')}`,
			),
			'content/glossary/c.yml': topic(''),
			'content/glossary/D.yaml': topic(''),
			'content/glossary/e.yaml': 'titel: x\nterms: { a: { en: { name: a, definition: "" } } }',
		}),
	).toMatchInlineSnapshot(`
		"content/glossary/D.yaml:1:1 error Unexpected \`D.yaml\` in the glossary, expected files named \`<topic>.yaml\` [glossary/file]
		    Each topic is one file; its name is lower-case letters, digits and single hyphens, such as \`d.yaml\`.
		content/glossary/a.yaml:6:15 error Unexpected \`mesh\` among its own related terms, expected another term [glossary/related]
		    Leave it out.
		content/glossary/a.yaml:6:21 error Unexpected related term \`nett\`, expected an id of the glossary [glossary/related]
		    Did you mean \`net\`?
		content/glossary/a.yaml:6:27 error Unexpected related term \`other\`, expected an id of the glossary [glossary/related]
		    Define it, or leave it out.
		content/glossary/b.yaml:3:3 error Unexpected second term \`mesh\`, expected one entry a term [glossary/duplicate-id]
		    content/glossary/a.yaml:3:3 has it, too.
		content/glossary/b.yaml:5:17 note Unexpected name \`格\` of one character, expected two or more [glossary/one-character]
		    It is found in no text by itself; \`:term[…]{id}\` marks it. \`mark: false\` says so.
		content/glossary/b.yaml:8:17 note Unexpected name \`网\` of one character, expected two or more [glossary/one-character]
		    It is found in no text by itself; \`:term[…]{id}\` marks it. \`mark: false\` says so.
		content/glossary/c.yml:1:1 error Unexpected \`c.yml\` in the glossary, expected files named \`<topic>.yaml\` [glossary/file]
		    Each topic is one file; its name is lower-case letters, digits and single hyphens, such as \`c.yaml\`.
		content/glossary/e.yaml:1:1 error Unexpected end of the file, expected \`title\` [front-matter/missing-key]
		    What the topic is called in both languages.
		content/glossary/e.yaml:1:1 error Unexpected key \`titel\`, expected one of title, terms [front-matter/unknown-key]
		    Did you mean \`title\`?
		content/glossary/e.yaml:2:13 error Unexpected end of \`terms.a\`, expected \`terms.a.zh\` [front-matter/missing-key]
		    The term in Chinese.
		content/glossary/e.yaml:2:42 error Unexpected text \`\` for \`terms.a.en.definition\`, expected text that is not empty [front-matter/value]
		    What it means, in a sentence or two of Markdown."
	`);
});

test('what is wrong in a definition is reported where it stands', async () => {
	expect(
		await problems({
			'content/glossary/a.yaml': `title: { en: T, zh: 题 }
terms:
  mesh:
    en:
      name: mesh
      definition: |
        A [link](/nowhere/) that
        leads [nowhere](javascript:x).

        # A heading
    zh:
      name: 网格
      definition: '![](x.png)'
`,
		}),
	).toMatchInlineSnapshot(`
		"content/glossary/a.yaml:7:11 warning Unexpected link to \`/nowhere/\`, expected an address of this site [link/broken]
		    No text and no page of the site has this address.
		content/glossary/a.yaml:8:15 warning Unexpected address with \`javascript:\`, expected http:, https:, mailto:, tel: or a path [markdown/unsafe-url]
		    The address was dropped; the text stays.
		content/glossary/a.yaml:10:9 error Unexpected heading in a definition, expected a sentence or two [glossary/definition]
		    A definition is shown in a small box: words, links, lists, code and formulas in a line.
		content/glossary/a.yaml:13:20 warning Unexpected picture \`x.png\` without alternative text, expected \`![what it shows](…)\` [image/alt]
		    Say what a reader who cannot see it must know; a caption is no substitute. Mere decoration: <img src="…" alt="">.
		content/glossary/a.yaml:13:20 warning Unexpected reference to \`x.png\`, expected a picture at that path [image/missing]
		    The path starts at the folder of the text. Supported: png, jpg, webp, avif, gif, svg.
		content/glossary/a.yaml:13:20 error Unexpected picture in a definition, expected a sentence or two [glossary/definition]
		    A definition is shown in a small box: words, links, lists, code and formulas in a line."
	`);
});

test('a text that names an unknown term, or writes a wrong form, is reported', async () => {
	const mesh = `  mesh:
    en: { name: mesh, definition: A mesh. }
    zh: { name: 网格, misspellings: [网络], definition: 网。 }
`;
	expect(
		await problems({
			'content/glossary/a.yaml': topic(mesh),
			'content/blog/a/zh.md': post('一张网络，:term[网]{mech}，:term[另一张]。'),
		}),
	).toMatchInlineSnapshot(`
		"content/blog/a/zh.md:7:3 warning Unexpected \`网络\`, expected \`网格\` [glossary/misspelling]
		    The glossary says so, under \`mesh\`. \`:noterm[网络]\` keeps it as it is.
		content/blog/a/zh.md:7:6 error Unexpected term \`mech\`, expected an id from content/glossary [glossary/unknown-term]
		    Did you mean \`mesh\`?
		content/blog/a/zh.md:7:21 error Unexpected \`:term[另一张]\`, expected a name that the glossary has [glossary/unknown-name]
		    Name the term: \`:term[另一张]{id}\`, with an id from content/glossary."
	`);
});

test('a text knows its terms, and only those that it uses are in its key', async () => {
	const folder = tempFolder({
		'content/glossary/a.yaml': topic(
			`  mesh:\n${term('mesh', '网格')}  net:\n${term('net', '网')}`,
		),
		'content/blog/a/en.md': post('## One\n\nThere is a mesh here. And more.'),
		'content/blog/b/en.md': post('Nothing here.'),
		'content/blog/c/en.md': post('A mesh.', 'glossary: false\n'),
	});
	const keys = ({ posts }: Library): string[] => posts.map(({ key }) => key);
	const first = await read(folder);
	expect(first.posts.map(({ terms, marked }) => ({ terms, marked }))).toEqual([
		{
			terms: [
				{
					id: 'mesh',
					before: 'There is a ',
					text: 'mesh',
					after: ' here.',
					heading: 'one',
					under: ['one'],
				},
			],
			marked: ['mesh'],
		},
		{ terms: [], marked: [] },
		{ terms: [{ id: 'mesh', before: 'A ', text: 'mesh', after: '.', under: [''] }], marked: [] },
	]);

	const redefine = topic(
		`  mesh:\n${term('mesh', '网格').replace('What mesh', 'All that a mesh')}  net:\n${term('net', '网')}`,
	);
	writeFiles(folder, { 'content/glossary/a.yaml': redefine });
	const second = await read(folder);
	expect(keys(second)).toEqual(keys(first));
	expect(second.glossary.terms[0]?.en.html).toContain('All that a mesh');

	writeFiles(folder, { 'content/glossary/a.yaml': redefine.replace('name: net', 'name: nothing') });
	const third = await read(folder);
	expect(keys(third).map((key, index) => key === keys(first)[index])).toEqual([true, false, true]);
	expect(third.posts[1]?.marked).toEqual(['net']);
});

test('a mark in a definition is reported, as it does nothing', async () => {
	expect(
		await problems({
			'content/glossary/a.yaml': topic(
				`  mesh:\n    en: { name: mesh, definition: "A :term[net]{net}." }\n    zh: { name: 网格, definition: 义。 }\n`,
			),
		}),
	).toBe(
		'content/glossary/a.yaml:4:38 warning Unexpected `:term` in a definition, expected plain words [glossary/definition]\n    Nothing in a definition is marked. `related: [net]` leads to the other term.',
	);
});

test('a definition that fills more than a box is reported', async () => {
	const long = (length: number): string =>
		topic(
			`  mesh:\n    en: { name: mesh, definition: ${'a'.repeat(length)} }\n    zh: { name: 网格, definition: 义。 }\n`,
		);
	expect(await problems({ 'content/glossary/a.yaml': long(1_000) })).toBe('');
	expect(await problems({ 'content/glossary/a.yaml': long(1_001) })).toBe(
		'content/glossary/a.yaml:4:35 warning Unexpected definition of 1001 characters, expected at most 1000 [glossary/definition]\n    It is shown in a small box beside the text. Say more under `links`, or in a post.',
	);
});
