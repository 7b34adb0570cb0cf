import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { messages } from '../../domain/i18n/messages.ts';
import { type CodeData, hasLines } from '../code/code-data.ts';
import { languageNames } from '../code/languages.ts';
import { readCode } from '../code/read-code.ts';
import { element, inPlaceOf } from '../element.ts';
import { contextOf, useFeature } from '../file-data.ts';
import { setData } from '../set-data.ts';
import { reportCode } from './report-code.ts';

/** Marks code for highlighting; each block scrolls by keyboard, under a name of its own. */
export function annotateCode(tree: Root, file: VFile): void {
	let count = 0;
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName === 'code') annotateInline(node);
		const code = codeOf(node);
		if (!code || !parent || index === undefined) return undefined;
		const data = readBlock(code, file);
		const name = data.title ?? data.caption ?? (data.lang === 'text' ? '' : data.lang);
		const label = messages[contextOf(file).locale].code(String(++count));
		node.properties = { tabIndex: 0, role: 'group', ariaLabel: name ? `${label} ${name}` : label };
		const isListing = data.caption !== undefined || data.id !== undefined;
		if (isListing || needsSheet(data)) useFeature(file, 'code');
		parent.children[index] = isListing ? listing(node, data) : figure(node, titleOf(data), data);
		return [SKIP, index + 1];
	});
}

function codeOf(node: Element): Element | undefined {
	if (node.tagName !== 'pre') return undefined;
	return node.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'code',
	);
}

function languageOf(code: Element): string | undefined {
	const names = [code.properties['className']].flat().map(String);
	const name = names.find((each) => each.startsWith('language-'));
	return name?.slice('language-'.length).toLowerCase();
}

/** Code in a sentence is highlighted when its language is known. */
function annotateInline(code: Element): void {
	delete code.properties['dataMetaColumn'];
	const lang = languageOf(code);
	if (!lang || !languageNames.has(lang)) return;
	const text = toString(code);
	code.children = [{ type: 'text', value: text }];
	delete code.properties['className'];
	setData(code, { code: { lang, text, inline: true } });
}

function readBlock(code: Element, file: VFile): CodeData {
	const lang = languageOf(code) ?? 'text';
	const { code: data, problems } = readCode({
		lang,
		meta: code.data?.meta ?? '',
		text: toString(code).replace(/\n$/, ''),
		locale: contextOf(file).locale,
	});
	for (const problem of problems) reportCode(file, code, problem);
	delete code.properties['dataMetaColumn'];
	if (data.lang !== lang) code.properties['className'] = [`language-${data.lang}`];
	code.children = [{ type: 'text', value: data.text }];
	setData(code, { code: data });
	return data;
}

/** The title of the block, or else its language. */
function titleOf({ title, lang }: CodeData): Element[] {
	const name = title ?? (lang === 'text' ? '' : lang);
	if (!name) return [];
	const properties = title === undefined ? {} : { className: ['title'] };
	const children: ElementContent[] = [{ type: 'text', value: name }];
	return [element('figcaption', properties, children)];
}

/** A block that is counted; its caption stands below, so that the title needs another element. */
function listing(pre: Element, data: CodeData): Element {
	const title = titleOf(data).map((each) => ({ ...each, tagName: 'div' }));
	const children: ElementContent[] = data.caption ? [{ type: 'text', value: data.caption }] : [];
	const caption = element('figcaption', {}, children);
	const made = figure(pre, title, data);
	made.children.push(caption);
	return setData(made, { counted: { kind: 'listing', id: data.id } });
}

function figure(pre: Element, title: Element[], data: CodeData): Element {
	return inPlaceOf(
		element('figure', { className: ['code', ...classesOf(data)] }, [...title, pre]),
		pre,
	);
}

function needsSheet(data: CodeData): boolean {
	return hasLines(data) || Boolean(data.wrap ?? data.folds ?? data.long);
}

/** What the sheet of the feature must know of the block as a whole. */
function classesOf(data: CodeData): string[] {
	const { numbers, lines, wrap, long } = data;
	return [
		...(hasLines(data) ? ['rows'] : []),
		...(numbers === undefined ? [] : ['nums']),
		...(lines?.focus ? ['dim'] : []),
		...(wrap ? ['soft'] : []),
		...(long ? ['long'] : []),
	];
}
