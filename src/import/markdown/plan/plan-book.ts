import type { Words } from '../../../domain/handbook/book.ts';
import { locales } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import { nameIn, type SourceFolder } from '../folder/source-folder.ts';
import { humanName } from '../outline/human-name.ts';
import type { LeftOut, Outline } from '../outline/outline.ts';
import { bookIssue } from './book-issues.ts';
import { bookYaml } from './book-data.ts';
import { type BookText, convertBook, type ConvertBookOptions } from './convert-book.ts';
import { dropRepeats } from './drop-repeats.ts';
import { leftOutTexts } from './left-out.ts';
import { linkTargets } from './link-targets.ts';
import { nameTexts } from './name-texts.ts';
import { placeLevels } from './place-levels.ts';
import type { PlanNote } from './plan-note.ts';

/** A book that is ready to be written. */
export interface PlannedBook {
	titles: Words;
	texts: BookText[];
	/** Undefined: there is no chapter. */
	yaml: string | undefined;
	notes: PlanNote[];
	leftOut: LeftOut[];
	issues: Issue[];
}

interface PlanBookOptions extends Pick<ConvertBookOptions, 'convertChapter' | 'onProgress'> {
	/** Id of the book. */
	book: string;
	/** Path of its `book.yaml`, for messages. */
	file: string;
	/** Instead of what the source says. */
	title: string | undefined;
}

/** The outline of a foreign book → its chapters, its contents, and what became of all the rest. */
export function planBook(
	folder: SourceFolder,
	outline: Outline,
	options: PlanBookOptions,
): PlannedBook {
	const issues: Issue[] = [...outline.issues];
	const once = dropRepeats(outline, (path) => nameIn(folder, path));
	const titles = titlesOf(outline, options, issues);
	const levels = placeLevels({ ...outline, ...once }, titles);
	const names = nameTexts(levels);
	const converted = convertBook({
		...options,
		folder,
		outline,
		texts: names.texts,
		resolveLink: linkTargets(names, levels, outline),
	});
	issues.push(...once.issues, ...converted.issues);
	const { texts, included } = converted;
	const descriptions = describe(outline.descriptions, titles, texts);
	if (texts.length === 0) issues.push(bookIssue.empty(folder.name));
	else if (!locales.some((locale) => outline.descriptions[locale]))
		issues.push(bookIssue.noDescription(options.file));
	const { authors } = outline;
	const data = { titles, descriptions, authors, parts: levels.parts, names, texts };
	return {
		titles,
		texts,
		yaml: texts.length > 0 ? bookYaml(data) : undefined,
		notes: [...once.notes, ...levels.notes],
		leftOut: leftOutTexts({ outline, parts: levels.parts, texts: names.texts, included }),
		issues,
	};
}

function titlesOf(
	{ titles, lang }: Pick<Outline, 'titles' | 'lang'>,
	{ title, book, file }: PlanBookOptions,
	issues: Issue[],
): Words {
	if (title !== undefined) return { ...titles, [lang]: title };
	if (locales.some((locale) => titles[locale])) return titles;
	const name = humanName(book);
	issues.push(bookIssue.noTitle(file, name));
	return { [lang]: name };
}

/** As the source says it; else as its first text does, in each language of the title. */
function describe(said: Words, titles: Words, texts: readonly BookText[]): Words {
	const result: Words = { ...said };
	for (const locale of locales.filter((each) => titles[each] && !said[each])) {
		const first = texts.find(({ lang, draft }) => lang === locale && !draft);
		result[locale] = first?.description ?? titles[locale];
	}
	return result;
}
