import type { OutlineEntry } from '../outline/outline.ts';
import type { PlanNote } from './plan-note.ts';

function titleOf({ titles, name }: OutlineEntry): string {
	return titles.en ?? titles.zh ?? name;
}

const at = (entry: OutlineEntry) => ({ path: entry.at.path, line: entry.at.line ?? 1 });

/** A line became a part. */
export function partNote(entry: OutlineEntry): PlanNote {
	const what = entry.hasText ? 'is its first chapter' : 'has given it title and description';
	return {
		...at(entry),
		outcome: 'converted',
		what: 'contents: part',
		note: `“${titleOf(entry)}” is a part; its text ${what}`,
	};
}

/** A line stands higher than it did. */
export function levelNote(entry: OutlineEntry, level: number): PlanNote {
	return {
		...at(entry),
		outcome: 'converted',
		what: `contents: level ${level}`,
		note: `“${titleOf(entry)}” is a section beside the one that it stood in`,
	};
}

/** A line over sections is gone. */
export function headingNote(entry: OutlineEntry): PlanNote {
	return {
		...at(entry),
		outcome: 'lost',
		what: 'contents: heading without a text',
		note: `“${titleOf(entry)}” stood over sections, which have no headings between them`,
	};
}
