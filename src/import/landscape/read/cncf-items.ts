import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Issue } from '../../../domain/issue.ts';
import { isData } from '../../markdown/folder/read-data.ts';
import type { RawItem } from '../raw.ts';
import { flatten } from './flatten.ts';
import { listIssue } from './list-issues.ts';

// Aliases are for settings; a list that unfolds them without end is none.
const mostAliases = 100;

/**
 * Items of a `landscape.yml`: `landscape:` as a list of categories with `category:` and `item:`
 * between the lines, or `categories:` as landscape2 has it.
 */
export function cncfItems(text: string, file: string): { items: RawItem[]; issues: Issue[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: 'error',
	});
	const issues: Issue[] = document.errors
		.slice(0, 20)
		.map(({ message, pos }) =>
			listIssue.shape(file, `YAML: ${message.slice(0, 200)}`, 'YAML', lines.linePos(pos[0]).line),
		);
	const reader = { file, lines, issues, toData: dataReader(document) };
	const top = document.contents;
	const list = isMap(top) ? (top.get('landscape') ?? top.get('categories')) : top;
	const categories = isMap(list) ? list.get('categories') : list;
	if (!isSeq(categories)) {
		if (issues.length === 0)
			issues.push(listIssue.shape(file, 'value', '`landscape:` or `categories:` with a list'));
		return { items: [], issues };
	}
	return { items: categories.items.flatMap((each) => inCategory(each, reader)), issues };
}

interface Reader {
	file: string;
	lines: LineCounter;
	issues: Issue[];
	toData: (node: YAMLMap) => unknown;
}

function dataReader(document: ReturnType<typeof parseDocument>): Reader['toData'] {
	return (node) => {
		try {
			// It says `any`.
			return node.toJS(document, { maxAliasCount: mostAliases }) as unknown;
		} catch (error) {
			if (error instanceof ReferenceError || error instanceof RangeError) return undefined;
			throw error;
		}
	};
}

function inCategory(node: unknown, reader: Reader): RawItem[] {
	if (!isMap(node)) return [];
	const category = nameOf(node);
	return childrenOf(node, 'subcategories').flatMap((each) =>
		isMap(each)
			? childrenOf(each, 'items').flatMap((item) =>
					toItem(item, { category, subcategory: nameOf(each) }, reader),
				)
			: [],
	);
}

function toItem(
	node: unknown,
	place: { category: string; subcategory: string },
	{ file, lines, issues, toData }: Reader,
): RawItem[] {
	const start = isMap(node) ? node.range?.[0] : undefined;
	const line = start === undefined ? undefined : lines.linePos(start).line;
	const data = isMap(node) ? toData(node) : undefined;
	if (!isData(data)) {
		issues.push(listIssue.shape(file, 'item', 'names and values, without endless aliases', line));
		return [];
	}
	// `item:` only marks where one begins.
	const { item, ...rest } = data;
	const marked = item === null || item === undefined ? rest : data;
	const fields = [
		{ name: '(category)', value: place.category, line },
		{ name: '(subcategory)', value: place.subcategory, line },
		...flatten(marked, line),
	];
	return [{ parts: [{ file, line, fields }] }];
}

function childrenOf(node: YAMLMap, name: string): unknown[] {
	const list = node.get(name);
	return isSeq(list) ? list.items : [];
}

function nameOf(node: YAMLMap): string {
	const name: unknown = node.get('name', true);
	return isScalar(name) ? String(name.value) : '';
}
