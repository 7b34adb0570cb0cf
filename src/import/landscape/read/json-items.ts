import type { Issue } from '../../../domain/issue.ts';
import { isData } from '../../markdown/folder/read-data.ts';
import type { RawItem } from '../raw.ts';
import { flatten } from './flatten.ts';
import { listIssue } from './list-issues.ts';

const lists = ['projects', 'items', 'data', 'entries'] as const;

/** A list of objects, alone or below `projects` or `items`. */
export function jsonItems(text: string, file: string): { items: RawItem[]; issues: Issue[] } {
	const read = parse(text);
	if ('problem' in read)
		return { items: [], issues: [listIssue.shape(file, `JSON: ${read.problem}`, 'a list')] };
	const list = listIn(read.value);
	if (!list) {
		const expected = 'a list, or one below `projects` or `items`';
		return { items: [], issues: [listIssue.shape(file, 'value', expected)] };
	}
	const issues: Issue[] = [];
	const items = list.flatMap((each, index): RawItem[] => {
		if (isData(each)) return [{ parts: [{ file: `${file}#${index + 1}`, fields: flatten(each) }] }];
		issues.push(listIssue.shape(`${file}#${index + 1}`, 'value', 'an object with names'));
		return [];
	});
	return { items, issues };
}

function listIn(value: unknown): unknown[] | undefined {
	if (isList(value)) return value;
	if (!isData(value)) return undefined;
	for (const name of lists) {
		const inner = Object.hasOwn(value, name) ? value[name] : undefined;
		if (isList(inner)) return inner;
		// An object by id is a list, too.
		if (isData(inner))
			return Object.entries(inner).map(([id, each]) => (isData(each) ? { id, ...each } : each));
	}
	return undefined;
}

function isList(value: unknown): value is unknown[] {
	return Array.isArray(value);
}

function parse(text: string): { value: unknown } | { problem: string } {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		return { problem: error instanceof Error ? error.message.slice(0, 200) : String(error) };
	}
}
