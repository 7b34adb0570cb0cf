import type { Nodes, Root } from 'mdast';
import { mdxToJs, mdxToMdast } from 'satteri';
import type { VFile } from 'vfile';
import { report } from '../annotate/report.ts';
import { maskSource } from '../mask/mask.ts';
import { readOwnIds } from '../own-ids.ts';
import { features } from '../parse.ts';
import { restoreDirectives } from '../remark/restore-directives.ts';
import { asMdxNode } from './nodes.ts';
import { ownIdMask } from './own-id-mask.ts';
import { readComponents } from './read-components.ts';

/**
 * MDX → mdast, by the parser and the rules of Markdown. What is code goes to `file.data.mdx`; a
 * text that cannot be read is an error at its place, and its source takes the place of the text.
 */
export function parseMdx(source: string, file: VFile): Root {
	const text = source.replace(/^\uFEFF/, '');
	try {
		const tree = parse(text);
		checkStatements(tree, text);
		restoreDirectives(tree, text, file);
		readOwnIds(tree, text);
		file.data.mdx = readComponents(tree, file);
		return tree;
	} catch (error) {
		reportSyntax(error, file);
		const value = text.replace(/^---\n[\s\S]*?\n---\n/, '');
		return { type: 'root', children: [{ type: 'code', lang: 'mdx', value }] };
	}
}

function parse(text: string): Root {
	const ids = ownIdMask(text);
	const masked = maskSource(ids.text);
	// Sätteri's own node types are mdast's and MDX's, declared a second time.
	const tree = mdxToMdast(masked?.text ?? ids.text, { features }) as Root;
	masked?.restore(tree);
	ids.restore(tree);
	return tree;
}

/** The parser looks into statements only when it compiles them; throws what it says then. */
function checkStatements(tree: Root, text: string): void {
	const kept = tree.children.filter((node) => asMdxNode(node)?.type === 'mdxjsEsm').map(stretchOf);
	if (kept.length === 0) return;
	const blank = (from: number, to: number): string => text.slice(from, to).replace(/[^\n]/g, ' ');
	let at = 0;
	let code = '';
	for (const [start, end] of kept) {
		code += blank(at, start) + text.slice(start, end);
		at = end;
	}
	mdxToJs(code);
}

function stretchOf({ position }: Nodes): [number, number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** `3:10: Could not … (note: …) (mdx-jsx:unexpected-character)` */
const parserMessage = /^(\d+):(\d+): ([\s\S]*?)(?: \(note: ([\s\S]*?)\))?(?: \([\w-]+:[\w-]+\))?$/;

function reportSyntax(error: unknown, file: VFile): void {
	const text = error instanceof Error ? error.message : String(error);
	const [, line, column, reason = text, note] = parserMessage.exec(text) ?? [];
	// Anything without a place is a programmer's error.
	if (!line) throw error;
	const point = { line: Number(line), column: Number(column), offset: 0 };
	report(
		file,
		{ position: { start: point, end: point } },
		{
			code: 'mdx/syntax',
			severity: 'error',
			message: asUnexpected(reason),
			hint: note
				? sentence(note)
				: 'In MDX `{` begins an expression and `<` a tag; `\\{` and `\\<` are the signs themselves.',
		},
	);
}

function sentence(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The parser's words in the form of all our messages. */
function asUnexpected(reason: string): string {
	const [, what, problem] = /^Could not parse (\w+) with oxc: ([\s\S]*)$/.exec(reason) ?? [];
	if (what) {
		const kind = what === 'esm' ? 'import or export' : what;
		return `Unexpected ${kind}, expected JavaScript that can be read (${problem})`;
	}
	const [, tag] = /^Expected a closing tag for (`[^`]*`)/.exec(reason) ?? [];
	return tag ? `Unexpected end of the text, expected a closing tag for ${tag}` : reason;
}
