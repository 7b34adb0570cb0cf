import { locales } from '../domain/i18n/locale.ts';
import type { Issue } from '../domain/issue.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { Place } from '../domain/text/place-at.ts';
import type { BookFile } from '../schema/book.ts';

interface BookFacts {
	/** Path as the author knows it. */
	file: string;
	data: BookFile;
	/** Slugs of the chapters that its contents name. */
	chapters: ReadonlySet<string>;
	placeOf: (path: readonly PropertyKey[]) => Place;
}

/** What is well-formed in a book's file by itself, and wrong beside the rest of it. */
export function bookFacts(facts: BookFacts): Issue[] {
	return [...unknownChapters(facts), ...sameTitles(facts)];
}

/** Changes that name chapters which the book does not have. */
function unknownChapters({ file, data, chapters, placeOf }: BookFacts): Issue[] {
	return data.changes.flatMap((change, at) =>
		change.chapters.flatMap((slug, index): Issue[] => {
			if (chapters.has(slug)) return [];
			const meant = nearest(slug, chapters);
			return [
				{
					code: 'book/unknown-chapter',
					severity: 'error',
					message: `Unexpected chapter \`${slug}\` in a change, expected one that \`parts\` or \`appendices\` names`,
					hint: meant ? `Did you mean \`${meant}\`?` : 'A change may name no chapter at all.',
					file,
					...placeOf(['changes', at, 'chapters', index]),
				},
			];
		}),
	);
}

/** Parts that readers cannot tell apart in the contents. */
function sameTitles({ file, data, placeOf }: BookFacts): Issue[] {
	return data.parts.flatMap(({ title }, at) => {
		const locale = locales.find((each) =>
			data.parts.slice(0, at).some((part) => title[each] && part.title[each] === title[each]),
		);
		if (!locale) return [];
		return {
			code: 'book/part-twice',
			severity: 'warning',
			message: `Unexpected second part “${title[locale]}”, expected a title of its own`,
			hint: 'Readers tell parts apart by their titles; chapters of one part may stand together.',
			file,
			...placeOf(['parts', at, 'title', locale]),
		} satisfies Issue;
	});
}
