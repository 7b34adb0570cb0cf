import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
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

/** The text without its front matter and without `{#id}`, every character at its place. */
function blank(source: string): string {
	const spaces = (text: string): string => text.replace(/[^\n]/g, ' ');
	return source
		.replace(frontMatter, spaces)
		.replace(/^(#{1,6} .*?) \{#[^}]*\}$/gm, (line, text: string) => text.padEnd(line.length));
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

test('there is something to compare', () => {
	expect(files.length).toBeGreaterThan(60);
});

test.each(files)('%s is parsed as remark parses it', (file) => {
	const source = readFileSync(file, 'utf8');
	const blanked = blank(source);
	expect(shape(parseMarkdown(blanked))).toEqual(shape(oracle.parse(blanked)));
});

test.each(files.filter((file) => frontMatter.test(readFileSync(file, 'utf8'))))(
	'%s: front matter moves nothing',
	(file) => {
		const source = readFileSync(file, 'utf8').replace(/ \{#[^}]*\}$/gm, '');
		expect(shape(withoutYaml(parseMarkdown(source)))).toEqual(shape(oracle.parse(blank(source))));
	},
);
