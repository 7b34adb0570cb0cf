import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readOwnIds } from '../../../src/markdown/own-ids.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

const folders = [
	'../../fixtures/markdown',
	'../../fixtures/budget-content',
	'../../../content',
].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const files = folders.flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => `${folder}/${file}`),
);

const frontMatter = /^---\n[\s\S]*?\n---(?=\n|$)/;
const oracle = unified().use(remarkParse).use(remarkGfm);

/** The text without its front matter, every character at its place. */
function blank(source: string): string {
	return source.replace(frontMatter, (text) => text.replace(/[^\n]/g, ' '));
}

/** As remark sees it, but for `{#id}`, which is ours. */
function expected(source: string): unknown {
	const blanked = blank(source);
	const tree = oracle.parse(blanked);
	readOwnIds(tree, blanked);
	return shape(tree);
}

/** Type, text and place of every node: what plugins and messages rely on. */
function shape(node: Nodes): unknown {
	const { type, position, ...rest } = node;
	const { children, data: _, ...fields } = { children: undefined, data: undefined, ...rest };
	const place =
		position &&
		[position.start, position.end].map(({ line, column, offset }) => `${line}:${column}@${offset}`);
	const own = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
	return {
		type,
		...(type === 'root' ? {} : { place }),
		...Object.fromEntries(own),
		...(children ? { children: children.map(shape) } : {}),
	};
}

function withoutYaml(tree: Root): Root {
	return { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') };
}

test.each([
	['a byte order mark', '\uFEFF## Hi {#x}\n'],
	['Windows lines', 'Text.\r\n\r\n## Hi {#x}\r\n\r\nText.\r\n'],
	['front matter', '---\ntitle: T\n---\n\n## Hi {#x}\n'],
	['wide characters', '😀 笔墨\n\n## Hi 😀 {#x}\n'],
])('an own id is read behind %s', (_, source) => {
	const heading = parseMarkdown(source).children.find(({ type }) => type === 'heading');
	expect(heading?.data).toEqual({ hProperties: { id: 'x' } });
});

test('there is something to compare', () => {
	expect(files.length).toBeGreaterThan(60);
});

test.each(files)('%s is parsed as remark parses it', (file) => {
	const source = readFileSync(file, 'utf8');
	expect(shape(parseMarkdown(blank(source)))).toEqual(expected(source));
});

test.each(files.filter((file) => frontMatter.test(readFileSync(file, 'utf8'))))(
	'%s: front matter moves nothing',
	(file) => {
		const source = readFileSync(file, 'utf8');
		expect(shape(withoutYaml(parseMarkdown(source)))).toEqual(expected(source));
	},
);
