import pathOf from 'node:path/posix';
import type { ChapterInput } from '../../chapter.ts';
import type { Draft } from '../draft.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { splitFrontMatter } from '../front-matter/split.ts';
import type { Report } from '../report.ts';
import type { TagDialect } from '../tags/dialects.ts';
import { findTags } from '../tags/find-tags.ts';
import { param, type Tag } from '../tags/tag.ts';
import { asFence } from '../tags/write.ts';

const deepest = 10;
const mostIncluded = 5_000_000;

/** Tags that stand for the text of another file, `{% include "a.md" %}`, give way to it. */
export function expandTagIncludes(
	source: Draft,
	{ input, dialect, report }: { input: ChapterInput; dialect: TagDialect; report: Report },
): Draft {
	let draft = source;
	let room = mostIncluded;
	for (let depth = 0; depth < deepest && mayInclude(draft.text, dialect); depth++) {
		const edits: Edit[] = [];
		for (const tag of findTags(draft.text, dialect).tags) {
			const found = dialect.includes.has(tag.name) && tag.role !== 'close' && find(tag, input);
			if (!found || found.text.length > room) continue;
			room -= found.text.length;
			edits.push(
				found.isCode
					? { ...place(tag), text: found.text, before: 'blank', after: 'blank' }
					: { ...place(tag), text: found.text, before: 'line' },
			);
			const line = draft.lineOf(tag.start);
			const note = `the text of ${found.path}`;
			report.add('converted', `${dialect.called} ${tag.name}`, { line, note });
		}
		if (edits.length === 0) return draft;
		draft = applyEdits(draft, edits);
	}
	return draft;
}

function place({ start, end }: Tag): { start: number; end: number } {
	return { start, end };
}

function mayInclude(text: string, { includes }: TagDialect): boolean {
	return new RegExp(`\\{(?:%-?|\\{[<%])\\s*(?:${[...includes].join('|')})\\s`).test(text);
}

function find(
	{ params }: Tag,
	{ path, readFile }: ChapterInput,
): { path: string; text: string; isCode: boolean } | undefined {
	const target = param(params, 'file', 'path') ?? params.list[0];
	if (!target) return undefined;
	const isCode = param(params, 'code') === 'true';
	const places = target.startsWith('/') ? [] : [pathOf.join(pathOf.dirname(path), target)];
	for (const each of [...places, pathOf.normalize(target).replace(/^\/+/, '')]) {
		const text = readFile(each);
		if (text === undefined) continue;
		if (!isCode) return { path: each, text: splitFrontMatter(text).body.trim(), isCode };
		const code = asFence(text.replace(/\n+$/, ''), param(params, 'lang') ?? '');
		return { path: each, text: code, isCode };
	}
	return undefined;
}
