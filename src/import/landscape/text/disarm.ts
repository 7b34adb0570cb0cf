import type { Nodes, Root } from 'mdast';
import { visit } from '../../../markdown/visit.ts';
import { isSafeUrl } from '../../html/safe-url.ts';
import { isLocal } from '../../markdown/convert/links/follow.ts';
import { parseBody, stretchOf } from '../../markdown/convert/body-tree.ts';
import { draftOf } from '../../markdown/convert/draft.ts';
import { applyEdits, type Edit } from '../../markdown/convert/edits.ts';
import { within } from '../../markdown/convert/stretches.ts';
import { asCode } from '../../markdown/convert/tags/write.ts';
import { shown } from '../ledger.ts';
import { codeStretches } from './code-stretches.ts';
import { findElements } from './find-elements.ts';

/** Something that was taken out of a text, or made to be shown. */
export interface Disarmed {
	what: string;
	line: number;
	note: string;
}

interface Finding extends Edit {
	what: string;
	note: string;
}

/**
 * Takes out of a text what runs, and shows as code what only another tool understands. The lines of
 * what stays keep their numbers. Sites clean HTML once more: this is so that somebody is told.
 */
export function disarm(body: string, firstLine: number): { body: string; disarmed: Disarmed[] } {
	const disarmed: Disarmed[] = [];
	let text = body;
	for (const find of steps) {
		const draft = draftOf(text, firstLine);
		const tree = parseBody(text);
		const codeAt = within(codeStretches(tree));
		const found = find(text, tree, body).filter(({ start }) => !codeAt(start));
		for (const { what, note, start } of found)
			disarmed.push({ what, note, line: draft.lineOf(start) });
		const edits = found.map((edit) => ({ ...edit, text: edit.text + lineEnds(text, edit) }));
		text = applyEdits(draft, edits).text;
	}
	return { body: text, disarmed: disarmed.sort((a, b) => a.line - b.line) };
}

// Elements first: their ends decide what is Markdown. Twice, as what is left may make another one.
const steps = [elements, elements, elements, statements, inTree, inTree, braces];

function lineEnds(text: string, { start, end, text: own }: Edit): string {
	const count = (part: string): number => part.split('\n').length - 1;
	return '\n'.repeat(Math.max(0, count(text.slice(start, end)) - count(own)));
}

function elements(text: string): Finding[] {
	return findElements(text).map(({ name, place: [start, end] }) => ({
		...{ start, end, text: '' },
		what: `HTML <${name}>`,
		note: `${shown(text.slice(start, end))} is gone`,
	}));
}

const statement =
	/^(?:import\s[^\n]*\sfrom\s*['"][^\n]*|import\s*['"][^\n]*|export\s+(?:const|default|function|let|class)\b[^\n]*(?:\n(?!\s*\n)[^\n]*)*)$/gm;

/** `import` and `export` of MDX. */
function statements(text: string): Finding[] {
	return [...text.matchAll(statement)].map(({ 0: source, index }) => ({
		...{ start: index, end: index + source.length, text: '' },
		what: 'statement of MDX',
		note: `${shown(source)} is gone`,
	}));
}

function inTree(text: string, tree: Root): Finding[] {
	const found: Finding[] = [];
	visit(tree, (node) => {
		if (node.type === 'html') found.push(...inHtml(node, text));
		const isLink = node.type === 'link' || node.type === 'image' || node.type === 'definition';
		if (isLink && !staysThere(node.url)) found.push(unsafeLink(node, text));
	});
	return found;
}

/** False for what runs, and for what leads to a file of the list, which is not imported. */
function staysThere(url: string): boolean {
	return isSafeUrl(url) && !isLocal(url);
}

function unsafeLink(node: Extract<Nodes, { url: string }>, text: string): Finding {
	const [start, end] = stretchOf(node);
	const words =
		node.type === 'link' && text[start] === '['
			? node.children.map((child) => text.slice(...stretchOf(child))).join('')
			: node.type === 'image'
				? (node.alt ?? '')
				: '';
	const what = node.type === 'image' ? 'picture' : 'link';
	return { start, end, text: words, what, note: `${shown(node.url)} is gone, its words stay` };
}

// Bounded, as a quotation mark that nothing closes would be looked for from every tag.
const tag = /<\/?[a-z][\w.:-]*(?:"[^"]{0,1000}"|'[^']{0,1000}'|[^<>"']){0,1000}>/gi;
const handler = /\s+on[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi;
const address =
	/\s+(?:href|src|action|formaction|xlink:href|srcdoc|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;

function inHtml(node: Nodes, text: string): Finding[] {
	const [from, to] = stretchOf(node);
	const source = text.slice(from, to);
	if (source.startsWith('<!--')) return [];
	return [...source.matchAll(tag)].flatMap(({ 0: whole, index }) => {
		const start = from + index;
		const gone = { start, end: start + whole.length, text: '' };
		if (/^<\/?[A-Z]/.test(whole) && !/^<\/?[A-Z]+[\s>]/.test(whole))
			return [{ ...gone, what: 'component', note: `${shown(whole)} is gone, its words stay` }];
		const bad = [
			...whole.matchAll(handler),
			...[...whole.matchAll(address)].filter(
				([, a, b, c]) => !staysThere(decoded(a ?? b ?? c ?? '')),
			),
		];
		return bad.map(({ 0: attribute, index: at }) => ({
			...{ start: start + at, end: start + at + attribute.length, text: '' },
			what: 'attribute',
			note: `${shown(attribute)} is gone`,
		}));
	});
}

/** As far as schemes are hidden by it: `java&#115;cript:`, `javascript&colon;`. */
function decoded(value: string): string {
	return value
		.replace(/&#x([\da-f]{1,6});?/gi, (_, hex: string) => sign(parseInt(hex, 16)))
		.replace(/&#(\d{1,7});?/g, (_, number: string) => sign(Number(number)))
		.replace(/&colon;/gi, ':')
		.replace(/&(?:tab|newline);/gi, '');
}

function sign(code: number): string {
	return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const template = /\{\{(?![<%#])[^{}\n]*\}\}/g;
const liquid = /\{%[^%\n]*%\}/g;
const expression = /(?<![\\{$#])\{(?![{%#:.])[^{}\n]{1,500}\}(?!\})/g;

/** Templates stay visible as code; single braces do where the text is MDX. */
function braces(text: string, _tree: Root, source: string): Finding[] {
	const isHugo = /\{\{[<%]/.test(source);
	const isMdx = statement.test(source) || /<[A-Z][a-z]\w*[\s/>]/.test(source);
	statement.lastIndex = 0;
	const patterns = [template, ...(isHugo ? [liquid] : []), ...(isMdx ? [expression] : [])];
	return patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ 0: found, index }) => ({
			...{ start: index, end: index + found.length, text: asCode(found) },
			what: pattern === expression ? 'expression of MDX' : 'template',
			note: `${shown(found)} stays in the text as code`,
		})),
	);
}
