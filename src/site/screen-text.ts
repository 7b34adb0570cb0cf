import { applyEdits, screenEdits } from '../domain/text/han-spacing.ts';

/** Plain text in the parts it has on a page, whose sheet draws the gap between Han and Latin. */
export function screenText<Parts extends Record<string, string>>(parts: Parts): Parts {
	const edits = screenEdits(Object.values(parts).join(''));
	let start = 0;
	const spaced = Object.entries(parts).map(([name, text]) => {
		const [from, to] = [start, start + text.length];
		start = to;
		const own = edits.filter((edit) => edit.from >= from && edit.from < to);
		const moved = own.map((edit) => ({
			...edit,
			from: edit.from - from,
			to: Math.min(edit.to, to) - from,
		}));
		return [name, applyEdits(text, moved)];
	});
	// The same names with texts again.
	return Object.fromEntries(spaced) as Parts;
}
