import { locales } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Outline, OutlineEntry } from '../outline/outline.ts';
import type { PlanNote } from './plan-note.ts';

interface Unrepeated extends Pick<Outline, 'parts' | 'appendices'> {
	issues: Issue[];
	notes: PlanNote[];
}

/**
 * Keeps each file once. A line that leads to a heading of a chapter (`a.md#setup`) is no chapter
 * where another line names the file; a file that is named twice is one, in its first place.
 */
export function dropRepeats(
	{ parts, appendices }: Pick<Outline, 'parts' | 'appendices'>,
	nameOf: (path: string) => string,
): Unrepeated {
	const result: Unrepeated = { parts: [], appendices: [], issues: [], notes: [] };
	const whole = new Set<string>();
	const collect = (entry: OutlineEntry): void => {
		if (entry.at.anchor === undefined) whole.add(keyOf(entry));
		entry.children.forEach(collect);
	};
	[...parts.flatMap(({ entries }) => entries), ...appendices].forEach(collect);
	const seen = new Set<string>();
	const keep = (entry: OutlineEntry): OutlineEntry[] => {
		const key = keyOf(entry);
		const isPlace = entry.at.anchor !== undefined && (whole.has(key) || seen.has(key));
		const isRepeat = key !== '' && (isPlace || seen.has(key));
		if (!isRepeat) seen.add(key);
		const children = entry.children.flatMap(keep);
		if (!isRepeat) return [{ ...entry, children }];
		if (isPlace) result.notes.push(placeNote(entry));
		else result.issues.push(namedTwice(entry, nameOf(entry.at.path)));
		return children;
	};
	result.parts = parts.map((part) => ({ ...part, entries: part.entries.flatMap(keep) }));
	result.appendices = appendices.flatMap(keep);
	return result;
}

function keyOf({ files }: OutlineEntry): string {
	return locales.map((locale) => files[locale] ?? '').find(Boolean) ?? '';
}

function titleOf({ titles, name }: OutlineEntry): string {
	return titles.en ?? titles.zh ?? name;
}

function placeNote(entry: OutlineEntry): PlanNote {
	return {
		path: entry.at.path,
		line: entry.at.line ?? 1,
		outcome: 'converted',
		what: 'contents: link to a heading',
		note: `“${titleOf(entry)}” is in the table of contents of its chapter`,
	};
}

function namedTwice(entry: OutlineEntry, file: string): Issue {
	return {
		code: 'import/named-twice',
		severity: 'error',
		message: `Unexpected second \`${keyOf(entry)}\` (“${titleOf(entry)}”), expected each chapter once`,
		hint: 'It stands where it is named first. Take one of the lines out.',
		file,
		line: entry.at.line,
	};
}
