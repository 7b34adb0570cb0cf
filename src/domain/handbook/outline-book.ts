import type { BookChapter, BookOutline, Words } from './book.ts';

/** A chapter as a book's file names it. */
type Named = string | { chapter: string; sections: readonly string[] };

interface NamedBook {
	numbering: 'sections' | 'chapters' | 'none';
	parts: readonly { title: Words; description?: Words | undefined; chapters: readonly Named[] }[];
	appendices: readonly Named[];
}

/** Gives chapters their numbers: 1, 2, 3 … through all parts; A, B, C … to appendices. */
export function outlineBook({ numbering, parts, appendices }: NamedBook): BookOutline {
	const isNumbered = numbering !== 'none';
	let count = 0;
	return {
		parts: parts.map(({ chapters, ...part }, index) => ({
			...part,
			number: index + 1,
			chapters: chapters.map((named) =>
				chapterOf(named, {
					kind: 'chapter',
					number: isNumbered ? String(++count) : '',
					part: index,
				}),
			),
		})),
		appendices: appendices.map((named, index) =>
			chapterOf(named, {
				kind: 'appendix',
				number: isNumbered ? letterOf(index) : '',
				part: undefined,
			}),
		),
		numbersSections: numbering === 'sections',
	};
}

function chapterOf(
	named: Named,
	place: Pick<BookChapter, 'kind' | 'number' | 'part'>,
): BookChapter {
	const { chapter, sections } =
		typeof named === 'string' ? { chapter: named, sections: [] } : named;
	return {
		...place,
		slug: chapter,
		sections: sections.map((section, index) => ({
			slug: `${chapter}/${section}`,
			kind: 'section',
			number: place.number && `${place.number}.${index + 1}`,
			part: place.part,
			sections: [],
		})),
	};
}

/** 0 → A, 25 → Z, 26 → AA. */
function letterOf(index: number): string {
	const last = String.fromCodePoint(65 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
