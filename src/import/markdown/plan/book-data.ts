import { stringify } from 'yaml';
import type { Words } from '../../../domain/handbook/book.ts';
import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { bookSchema } from '../../../schema/book.ts';
import type { BookText } from './convert-book.ts';
import type { NamedChapter, Names } from './name-texts.ts';
import type { LevelPart } from './place-levels.ts';

interface BookDataOptions {
	titles: Words;
	descriptions: Words;
	authors: readonly string[];
	parts: readonly LevelPart[];
	names: Names;
	/** What was converted: a chapter that was not is in no part. */
	texts: readonly Pick<BookText, 'slug'>[];
}

/** The text of `book.yaml`. Throws when it does not fit its schema: that is our mistake. */
export function bookYaml(options: BookDataOptions): string {
	const { titles, descriptions, authors, parts, names } = options;
	const there = new Set(options.texts.map(({ slug }) => slug));
	const data = {
		title: lines(titles),
		description: lines(descriptions),
		...(authors.length > 0 ? { authors: authors.map(oneLine) } : {}),
		parts: parts
			.map((part, index) => ({
				title: lines(part.titles),
				...(hasWords(part.descriptions) ? { description: lines(part.descriptions) } : {}),
				chapters: chaptersOf(names.parts[index] ?? [], there),
			}))
			.filter(({ chapters }) => chapters.length > 0),
		...(names.appendices.length > 0 ? { appendices: chaptersOf(names.appendices, there) } : {}),
	};
	bookSchema.parse(data);
	return stringify(data, { lineWidth: 0 });
}

function chaptersOf(chapters: readonly NamedChapter[], there: ReadonlySet<string>) {
	return chapters
		.filter(({ slug }) => there.has(slug))
		.map(({ slug, sections }) => {
			const own = sections.filter((section) => there.has(`${slug}/${section}`));
			return own.length > 0 ? { chapter: slug, sections: own } : slug;
		});
}

function hasWords(words: Words): boolean {
	return locales.some((locale) => words[locale]);
}

function lines(words: Words): Partial<Record<Locale, string>> {
	const result: Partial<Record<Locale, string>> = {};
	for (const locale of locales) {
		const text = oneLine(words[locale] ?? '');
		if (text) result[locale] = text;
	}
	return result;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
