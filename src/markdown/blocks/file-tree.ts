import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { element, text } from '../element.ts';
import { setData } from '../set-data.ts';

type EntryKind = 'folder' | 'file' | 'more';

/** Makes a tree of files of a list, in place: each entry gets its sign, its name and its comment. */
export function makeTree(list: Element, locale: Locale): Element {
	list.properties = { className: ['tree'], role: 'list' };
	makeEntries(list, locale);
	return list;
}

function makeEntries(list: Element, locale: Locale): void {
	for (const item of list.children) {
		if (item.type === 'element' && item.tagName === 'li') makeEntry(item, locale);
	}
}

function makeEntry(item: Element, locale: Locale): void {
	const { line, lists, rest } = readItem(item);
	const { name, comment } = readLine(line);
	if (name.length === 0) return;
	for (const list of lists) {
		list.properties = { role: 'list' };
		makeEntries(list, locale);
	}
	const kind = kindOf(name, lists.length > 0);
	item.properties = { className: [kind] };
	item.children = [
		...(kind === 'more' ? name : [sign(messages[locale].entry[kind]), ...asCode(name)]),
		...(comment.length > 0 ? [text(' '), element('small', {}, comment)] : []),
		...rest,
		...lists,
	];
}

interface Item {
	/** The name and its comment. */
	line: ElementContent[];
	lists: Element[];
	/** Other blocks. */
	rest: ElementContent[];
}

function readItem({ children }: Element): Item {
	const item: Item = { line: [], lists: [], rest: [] };
	const blocks = new Set(['p', 'ul', 'ol', 'pre', 'div', 'blockquote', 'table', 'figure']);
	for (const child of children) {
		if (child.type === 'element' && child.tagName === 'ul') item.lists.push(child);
		else if (child.type !== 'element' || !blocks.has(child.tagName)) item.line.push(child);
		else if (child.tagName === 'p' && isBlank(item.line)) item.line = child.children;
		else item.rest.push(child);
	}
	return item;
}

function isBlank(nodes: ElementContent[]): boolean {
	return nodes.every((node) => toString(node).trim() === '');
}

/** `**a**.ts what it is` → the name up to the first space, and what comes after it. */
function readLine(line: ElementContent[]): { name: ElementContent[]; comment: ElementContent[] } {
	const name: ElementContent[] = [];
	const nodes = isBlank(line) ? [] : [...line];
	while (nodes.length > 0) {
		const node = nodes.shift();
		if (!node) break;
		if (node.type !== 'text') {
			name.push(node);
			continue;
		}
		const value = name.length === 0 ? node.value.trimStart() : node.value;
		const space = value.search(/\s/);
		if (value && space !== 0) name.push(text(space < 0 ? value : value.slice(0, space)));
		if (space < 0) continue;
		const rest = value.slice(space).trimStart();
		return { name, comment: trimEnd([...(rest ? [text(rest)] : []), ...nodes]) };
	}
	return { name, comment: [] };
}

function trimEnd(nodes: ElementContent[]): ElementContent[] {
	const last = nodes.at(-1);
	if (last?.type !== 'text') return nodes;
	const value = last.value.trimEnd();
	return value ? [...nodes.slice(0, -1), text(value)] : trimEnd(nodes.slice(0, -1));
}

function kindOf(name: ElementContent[], holdsList: boolean): EntryKind {
	const said = name.map((node) => toString(node)).join('');
	if (said === '…' || said === '...' || said === '……') return 'more';
	return holdsList || said.endsWith('/') ? 'folder' : 'file';
}

/** Names are code, also where no sheet says so; one that is code already stays. */
function asCode(name: ElementContent[]): ElementContent[] {
	const [only] = name;
	if (name.length === 1 && only?.type === 'element' && only.tagName === 'code') return name;
	return [element('code', {}, name.flatMap(withoutCode))];
}

function withoutCode(node: ElementContent): ElementContent[] {
	if (node.type !== 'element') return [node];
	const children = node.children.flatMap(withoutCode);
	return node.tagName === 'code' ? children : [{ ...node, children }];
}

/** Drawn by the sheet, and said by name to those who do not see it. */
function sign(label: string): Element {
	return setData(element('span', { role: 'img', ariaLabel: label }, []), { sign: true });
}
