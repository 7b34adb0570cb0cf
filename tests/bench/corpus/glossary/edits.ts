import { freeNames, namesOf } from './names.ts';

// Posts about one topic of thirty use each of them; others hardly ever do.
const [reworded, renamed] = [0, 1];

/** A change of one file: another text in each round. */
export interface TermEdit {
	/** Which term it changes. */
	index: number;
	change: (text: string, round: number) => string;
}

/** An English definition begins otherwise. */
export const definitionEdit: TermEdit = {
	index: reworded,
	change: (text, round) =>
		insert(text, reworded, { after: 'definition: "', words: `Edit ${round}: ` }),
};

/** A term has one more name, which other posts hold already. */
export const nameEdit: TermEdit = {
	index: renamed,
	change(text, round) {
		const name = freeNames[round % freeNames.length] ?? '';
		return insert(text, renamed, { after: 'aliases: [', words: JSON.stringify(name) });
	},
};

/** Puts words behind the first `after` of a term. */
function insert(text: string, index: number, edit: { after: string; words: string }): string {
	const { id } = namesOf(index);
	const term = text.indexOf(`\n  ${id}:\n`);
	const at = term < 0 ? -1 : text.indexOf(edit.after, term);
	if (at < 0)
		throw new Error(`Unexpected file without \`${id}\`, expected the one that defines it`);
	return text.slice(0, at) + edit.after + edit.words + text.slice(at + edit.after.length);
}
