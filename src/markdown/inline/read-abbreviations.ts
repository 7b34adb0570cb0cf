import type { Data, Paragraph, Parent, Root, Text } from 'mdast';
import { SKIP, visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { report } from '../annotate/report.ts';

/** A short form with what it stands for. */
interface Abbreviation extends Parent {
	type: 'abbreviation';
	children: [Text];
	data: Data;
}

declare module 'mdast' {
	interface PhrasingContentMap {
		abbreviation: Abbreviation;
	}
	interface RootContentMap {
		abbreviation: Abbreviation;
	}
}

const definition = /^[ \t]*\*\[([^\]\n]+)\]:[ \t]*(.*?)[ \t\r]*$/;
// Where a word is a name, an address or code rather than a part of the sentence.
const closed = new Set(['heading', 'link', 'linkReference', 'textDirective', 'definition']);

/**
 * `*[HTML]: HyperText Markup Language`, lines in a paragraph of their own: takes them away and
 * explains the word at every place in the sentences of the text, as PHP Markdown Extra does.
 */
export function readAbbreviations(tree: Root, source: string, file: VFile): void {
	if (!/^[ \t]*\*\[/m.test(source)) return;
	const meanings = takeDefinitions(tree, source, file);
	if (meanings.size > 0) explain(tree, meanings);
}

function takeDefinitions(tree: Root, source: string, file: VFile): Map<string, string> {
	const meanings = new Map<string, string>();
	tree.children = tree.children.filter((node) => {
		if (node.type !== 'paragraph') return true;
		const found = definitionsIn(node, source);
		for (const [term, meaning] of found ?? []) {
			if (meaning === '' || meanings.has(term)) reportDefinition(node, { term, meaning }, file);
			else meanings.set(term, meaning);
		}
		return !found;
	});
	return meanings;
}

/** All lines of a paragraph as definitions; undefined when one is something else. */
function definitionsIn({ position }: Paragraph, source: string): [string, string][] | undefined {
	const text = source.slice(position?.start.offset, position?.end.offset);
	if (!text.startsWith('*[')) return undefined;
	const lines = text.split('\n').map((line) => definition.exec(line));
	return lines.every((line) => line !== null)
		? lines.map(([, term = '', meaning = '']) => [term.trim(), meaning])
		: undefined;
}

function reportDefinition(
	node: Paragraph,
	{ term, meaning }: { term: string; meaning: string },
	file: VFile,
): void {
	report(file, node, {
		code: 'abbr/definition',
		message: meaning
			? `Unexpected second meaning of \`*[${term}]\`, expected one in each text`
			: `Unexpected \`*[${term}]:\` without a meaning, expected what the letters stand for`,
		hint: meaning ? 'The first one counts.' : 'The line was dropped.',
	});
}

function explain(tree: Root, meanings: ReadonlyMap<string, string>): void {
	const terms = [...meanings.keys()].sort((a, b) => b.length - a.length).map(asPattern);
	const pattern = new RegExp(`(?:${terms.join('|')})`, 'gu');
	visit(tree, (node, index, parent) => {
		if (closed.has(node.type)) return SKIP;
		if (node.type !== 'text' || !parent || index === undefined) return undefined;
		const parts = split(node, pattern, meanings);
		if (parts[0] === node) return undefined;
		// An abbreviation stands wherever its text stood.
		parent.children.splice(index, 1, ...(parts as typeof parent.children));
		return [SKIP, index + parts.length];
	});
}

/** Whole words only, which Han characters have no spaces around. */
function asPattern(term: string): string {
	const before = /^\w/.test(term) ? '(?<![\\p{sc=Latin}\\p{N}_])' : '';
	const after = /\w$/.test(term) ? '(?![\\p{sc=Latin}\\p{N}_])' : '';
	return before + term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + after;
}

function split(
	node: Text,
	pattern: RegExp,
	meanings: ReadonlyMap<string, string>,
): (Text | Abbreviation)[] {
	const parts: (Text | Abbreviation)[] = [];
	let at = 0;
	for (const { 0: term, index } of node.value.matchAll(pattern)) {
		if (index > at) parts.push({ ...node, value: node.value.slice(at, index) });
		parts.push({
			type: 'abbreviation',
			children: [{ ...node, value: term }],
			data: { hName: 'abbr', hProperties: { title: meanings.get(term) ?? '' } },
		});
		at = index + term.length;
	}
	if (at === 0) return [node];
	if (at < node.value.length) parts.push({ ...node, value: node.value.slice(at) });
	return parts;
}
