import { toString } from 'hast-util-to-string';
import type { Article, Report } from './report.ts';
import type { Spot } from './spots.ts';

/** Numbers of notes: `<sup>[3]</sup>` in the text, `[3]` by itself at the beginning of the note. */
export function checkNotes({ input, spots }: Article, report: Report): void {
	const marks = numbered(spots.filter(({ node }) => node.tagName === 'sup'));
	const notes = numbered(spots.filter(beginsBlock));
	// Of a text that was not made here: its notes may look any way.
	const hasNone = marks.size === 0 || notes.size === 0;
	if (hasNone && !input.meta?.counts.notes) return;
	for (const [number, at] of marks) {
		if (!notes.has(number)) report('N1', { found: `mark [${number}] without a note`, at });
	}
	for (const [number, at] of notes) {
		if (!marks.has(number)) report('N1', { found: `note [${number}] without a mark`, at });
	}
	const most = Math.max(0, ...notes.keys());
	const missing = Array.from({ length: Math.min(most, 1000) }, (_, index) => index + 1).find(
		(number) => !notes.has(number),
	);
	if (missing !== undefined)
		report('N1', { found: `notes without a [${missing}]`, at: notes.get(most) });
}

function numbered(spots: readonly Spot[]): Map<number, Spot> {
	const found = new Map<number, Spot>();
	for (const spot of spots) {
		const [, number] = /^\[(\d{1,4})\]$/.exec(toString(spot.node).trim()) ?? [];
		if (number !== undefined && !found.has(Number(number))) found.set(Number(number), spot);
	}
	return found;
}

function beginsBlock({ node, parent }: Spot): boolean {
	if (node.tagName !== 'span' || !parent || !/^(?:section|p)$/.test(parent.node.tagName))
		return false;
	const { children } = parent.node;
	return children[0] === node && children.length > 1;
}
