import pathOf from 'node:path/posix';
import type { Code } from 'mdast';
import { visit } from '../../../../markdown/visit.ts';
import type { ChapterInput } from '../../chapter.ts';
import { codeIn, parseBody, stretchOf } from '../body-tree.ts';
import type { Draft } from '../draft.ts';
import { applyEdits, type Edit, linePrefix } from '../edits.ts';
import type { Report } from '../report.ts';
import { within } from '../stretches.ts';
import { asFence } from '../tags/write.ts';
import { filePart } from './file-part.ts';
import { lengthen } from './lengthen-fence.ts';

const call = /(\\?)\{\{[ \t]{0,9}#([a-z_]+)[ \t]([^{}\n]*)\}\}/g;

// As deep as mdBook goes; more text than that is an attack.
const deepest = 10;
const mostIncluded = 5_000_000;

const inPlace = new Set(['include', 'rustdoc_include', 'template']);
const asPrograms = new Set(['playground', 'rust_playground', 'playpen']);

interface Expansion {
	input: ChapterInput;
	report: Report;
	/** How many characters of other files may still come in. */
	room: number;
}

/**
 * `{{#include file:2:10}}` and its like → the text of the other file. Within a block of code too, as
 * its code is the file's; a code span stays as it is, and so does what a backslash keeps.
 */
export function expandIncludes(draft: Draft, input: ChapterInput, report: Report): Draft {
	const { text } = draft;
	if (!/\{\{[ \t]*#/.test(text)) return draft;
	const tree = parseBody(text);
	const blocks: Code[] = [];
	visit(tree, 'code', (node) => {
		blocks.push(node);
	});
	const blockAt = within(blocks.map(stretchOf));
	const codeAt = within(codeIn(tree, text));
	const expansion = { input, report, room: mostIncluded };
	const edits: Edit[] = [];
	const longer = new Map<number, string>();
	for (const { 0: source, 1: escape, 2: name = '', 3: rest = '', index } of text.matchAll(call)) {
		const block = blockAt(index);
		const line = draft.lineOf(index);
		if (escape || (codeAt(index) && !block)) {
			report.add('kept', `{{#${name}}} as text`, { line });
			continue;
		}
		const made = expand({ name, rest, line, isBlock: block !== undefined }, expansion);
		if (made === undefined) continue;
		edits.push({
			start: index,
			end: index + source.length,
			text: made.text,
			// The line may be code itself, `- {{#include …}}`.
			...(block ? { prefix: linePrefix(draft, block[0]) } : {}),
			...(made.isBlock ? { before: 'blank', after: 'blank' } : {}),
		});
		if (block) longer.set(block[0], `${longer.get(block[0]) ?? ''}\n${made.text}`);
	}
	return applyEdits(draft, [...edits, ...blocks.flatMap((node) => lengthen(node, longer, text))]);
}

interface Call {
	name: string;
	rest: string;
	line: number;
	isBlock: boolean;
}

function expand(
	{ name, rest, line, isBlock }: Call,
	expansion: Expansion,
): { text: string; isBlock: boolean } | undefined {
	const { input, report } = expansion;
	const words = rest.trim().split(/\s+/);
	const what = `{{#${name}}}`;
	if (name === 'title') {
		report.add('dropped', what, {
			line,
			note: `“${rest.trim()}”: a page is called like its chapter`,
		});
		return { text: '', isBlock: false };
	}
	if (!inPlace.has(name) && !asPrograms.has(name)) {
		report.add('lost', what, { line, note: 'it is unknown, and stays in the text' });
		return undefined;
	}
	const folder = pathOf.dirname(input.path);
	const text = included(words, { folder, depth: 0, isTemplate: name === 'template' }, expansion);
	if (text === undefined) {
		report.add('lost', what, {
			line,
			note: `${words[0] ?? ''} is not there; it stays in the text`,
		});
		report.warn(line, {
			code: 'import/include',
			message: `Unexpected ${what} of \`${words[0] ?? ''}\`, expected a file of the book that holds it`,
			hint: 'The line stands in the text as it was. Put there what it showed.',
		});
		return undefined;
	}
	report.add('converted', what, { line, note: `the text of ${words[0] ?? ''}` });
	const isProgram = asPrograms.has(name) && !isBlock;
	return { text: isProgram ? asFence(text, 'rust') : text, isBlock: isProgram };
}

interface Place {
	/** From which paths begin. */
	folder: string;
	depth: number;
	isTemplate: boolean;
}

/** The text of `file.md:part`, and of what it includes in its turn. */
function included(
	[target = '', ...values]: readonly string[],
	{ folder, depth, isTemplate }: Place,
	expansion: Expansion,
): string | undefined {
	const [, file = '', part] = /^([^:]*)(?::(.*))?$/s.exec(target) ?? [];
	const path = pathOf.join(folder, file);
	const whole = depth < deepest && file ? expansion.input.readFile(path) : undefined;
	const text = whole === undefined ? undefined : filePart(whole, part);
	if (text === undefined || text.length > expansion.room) return undefined;
	expansion.room -= text.length;
	const filled = isTemplate ? fill(text, values) : text;
	return filled.replace(call, (source, escape: string, name: string, rest: string) => {
		if (escape || !inPlace.has(name)) return source;
		const place = {
			folder: pathOf.dirname(path),
			depth: depth + 1,
			isTemplate: name === 'template',
		};
		return included(rest.trim().split(/\s+/), place, expansion) ?? source;
	});
}

/** `[[#name]]` and `[[#name usual value]]` of a template. */
function fill(text: string, values: readonly string[]): string {
	const given = new Map(
		values.map((value) => {
			const [name = '', ...rest] = value.split('=');
			return [name, rest.join('=')];
		}),
	);
	return text.replace(
		/\[\[#([\w-]+)(?: ([^\]\n]*))?\]\]/g,
		(whole, name: string, usual?: string) => given.get(name) ?? usual ?? whole,
	);
}
