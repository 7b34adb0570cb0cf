import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { maskSource } from '../../../src/markdown/mask/mask.ts';
import { readOwnIds } from '../../../src/markdown/own-ids.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { restoreDirectives } from '../../../src/markdown/remark/restore-directives.ts';

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
const oracle = unified()
	.use(remarkParse)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkDirective)
	.use(remarkMath);
// What remark has no reader for.
const unknownTypes = new Set(['superscript', 'subscript', 'descriptionList']);

/** The text without its front matter, every character at its place. */
function blank(source: string): string {
	return source.replace(frontMatter, (text) => text.replace(/[^\n]/g, ' '));
}

/** As remark sees it, but for what is ours: masked signs, colons that are text, and `{#id}`. */
function expected(source: string): unknown {
	const blanked = blank(source);
	const masked = maskSource(blanked);
	const tree = oracle.parse(masked?.text ?? blanked);
	masked?.restore(tree);
	restoreDirectives(tree, blanked);
	readOwnIds(tree, blanked);
	return shape(tree);
}

// Sätteri takes `:::` right below a table for a row of it, drops a label of mere spaces, and reads a
// backslash before a quotation mark in attributes as an escape. It takes `:::note Title` for a
// directive, whose title `keepOpeningTexts` keeps.
const otherwise = /\/(?:blocks-wrong|callouts|hostile-blocks|slips(?:-\w+)?)\/input\.md$/;

function isKnown(file: string): boolean {
	let known = !otherwise.test(file);
	visit(parseMarkdown(readFileSync(file, 'utf8')), (node) => {
		if (unknownTypes.has(node.type)) known = false;
	});
	return known;
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

test.each(files.filter(isKnown))('%s is parsed as remark parses it', (file) => {
	const source = readFileSync(file, 'utf8');
	expect(shape(parseMarkdown(blank(source)))).toEqual(expected(source));
});

test.each(files.filter((file) => isKnown(file) && frontMatter.test(readFileSync(file, 'utf8'))))(
	'%s: front matter moves nothing',
	(file) => {
		const source = readFileSync(file, 'utf8');
		expect(shape(withoutYaml(parseMarkdown(source)))).toEqual(expected(source));
	},
);
