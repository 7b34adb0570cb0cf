import type { Issue } from '../../domain/issue.ts';
import type { NumberedKind } from '../../domain/outline.ts';
import type { Entry } from '../entry.ts';
import type { CheckedLibrary } from './check-library.ts';

/** An id that its author chose, so that links may name it. */
interface OwnId {
	id: string;
	line: number;
	column: number;
	/** Of a figure and its like. */
	numbered?: { kind: NumberedKind; number: string };
}

/**
 * Ids that an author chose, in texts that stand in both languages: a link to one should lead to the
 * same place in the other, and what is numbered should have the same number there.
 */
export function checkPairIds({ posts, pages }: CheckedLibrary): Issue[] {
	const entries: readonly Entry[] = [...posts, ...pages];
	const keyOf = ({ kind, slug, locale }: Entry): string => `${kind}/${slug}/${locale}`;
	const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
	return entries.flatMap((entry) => {
		const twin = byKey.get(keyOf({ ...entry, locale: entry.locale === 'en' ? 'zh' : 'en' }));
		return twin ? ownIds(entry).flatMap((own) => issuesFor(own, entry, twin)) : [];
	});
}

function ownIds({ headings, numbered }: Entry): OwnId[] {
	return [
		...headings.flatMap(({ id, own }) => (own ? [{ id, ...own }] : [])),
		...numbered.flatMap(({ id, own, line, column, kind, number }) =>
			own ? [{ id, line, column, numbered: { kind, number } }] : [],
		),
	];
}

function issuesFor(own: OwnId, entry: Entry, twin: Entry): Issue[] {
	const { id, line, column, numbered } = own;
	const place = { file: entry.file, line, column, severity: 'warning' as const };
	if (!twin.ids.includes(id)) {
		return [
			{
				code: 'content/pair-id',
				message: `Unexpected id \`${id}\` in one language only, expected it in both`,
				hint: `Nothing in ${twin.file} has it; a link to it ends at the top of the page there.`,
				...place,
			},
		];
	}
	const other = twin.numbered.find((each) => each.id === id);
	// Said once, in the text that is not the original.
	if (!numbered || !other || entry.locale === 'en') return [];
	if (other.kind === numbered.kind && other.number === numbered.number) return [];
	return [
		{
			code: 'content/pair-number',
			message: `Unexpected ${numbered.kind} ${numbered.number} for \`${id}\`, expected ${other.kind} ${other.number}`,
			hint: `So it is at ${twin.file}:${other.line}:${other.column}.`,
			...place,
		},
	];
}
