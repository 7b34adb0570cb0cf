import { findConflicts } from '../../domain/glossary/conflicts.ts';
import type { GlossaryTerm } from '../../domain/glossary/glossary-term.ts';
import type { Issue } from '../../domain/issue.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { Place } from '../../domain/text/place-at.ts';
import type { GlossaryEntry, PlacedName } from '../parse-glossary.ts';

/** A term with the file that defines it. */
export interface FiledEntry extends Pick<GlossaryEntry, 'id' | 'place' | 'names' | 'related'> {
	file: string;
	term: GlossaryTerm | undefined;
}

/** What only shows when all terms are seen together. */
export function checkGlossary(entries: readonly FiledEntry[]): Issue[] {
	return [
		...duplicates(entries),
		...ambiguous(entries),
		...unknownRelated(entries),
		...tooShort(entries),
	];
}

const at = (file: string, { line, column }: Place): string => `${file}:${line}:${column}`;

function duplicates(entries: readonly FiledEntry[]): Issue[] {
	const first = new Map<string, FiledEntry>();
	return entries.flatMap((entry) => {
		const known = first.get(entry.id);
		if (!known) first.set(entry.id, entry);
		if (!known) return [];
		return [
			{
				code: 'glossary/duplicate-id',
				severity: 'error' as const,
				message: `Unexpected second term \`${entry.id}\`, expected one entry a term`,
				hint: `${at(known.file, known.place)} has it, too.`,
				file: entry.file,
				...entry.place,
			},
		];
	});
}

/** Both places are named in both reports: which of the two gives way is the author's choice. */
function ambiguous(entries: readonly FiledEntry[]): Issue[] {
	const names = entries.flatMap(({ names, file }) => names.map((name) => ({ name, file })));
	const conflicts = findConflicts(names.map(({ name }) => name));
	return conflicts.flatMap(({ first, second }) => {
		const [a, b] = [names[first], names[second]];
		return a && b ? [claim(b, a), claim(a, b)] : [];
	});
}

interface FiledName {
	name: PlacedName;
	file: string;
}

function claim({ name, file }: FiledName, other: FiledName): Issue {
	const isNever = name.term === other.name.term;
	const { line, column } = name;
	return {
		code: 'glossary/ambiguous',
		severity: 'error',
		message: isNever
			? `Unexpected \`${name.text}\` of \`${name.term}\`, expected a name or a phrase that is never marked, not both`
			: `Unexpected name \`${name.text}\` of \`${name.term}\`, expected one that no other term claims`,
		hint: `${at(other.file, other.name)} gives \`${other.name.text}\` to \`${other.name.term}\`.`,
		file,
		line,
		column,
	};
}

function unknownRelated(entries: readonly FiledEntry[]): Issue[] {
	const ids = new Set(entries.map(({ id }) => id));
	return entries.flatMap(({ id, term, related, file }) =>
		(term?.related ?? []).flatMap((other, index) => {
			if (ids.has(other) && other !== id) return [];
			const meant = nearest(
				other,
				[...ids].filter((each) => each !== id),
			);
			return [
				{
					code: 'glossary/related',
					severity: 'error' as const,
					message:
						other === id
							? `Unexpected \`${other}\` among its own related terms, expected another term`
							: `Unexpected related term \`${other}\`, expected an id of the glossary`,
					hint:
						other === id
							? 'Leave it out.'
							: meant
								? `Did you mean \`${meant}\`?`
								: 'Define it, or leave it out.',
					file,
					...related[index],
				},
			];
		}),
	);
}

/** In running text one Han character is part of too many words. */
function tooShort(entries: readonly FiledEntry[]): Issue[] {
	return entries.flatMap(({ names, file }) =>
		names
			.filter(({ text, byHand, kind }) => kind !== 'never' && !byHand && /^\p{sc=Han}$/u.test(text))
			.map(({ text, line, column }) => ({
				code: 'glossary/one-character',
				severity: 'note' as const,
				message: `Unexpected name \`${text}\` of one character, expected two or more`,
				hint: 'It is found in no text by itself; `:term[…]{id}` marks it. `mark: false` says so.',
				file,
				line,
				column,
			})),
	);
}
