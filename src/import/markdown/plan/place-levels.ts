import type { Words } from '../../../domain/handbook/book.ts';
import type { Outline, OutlineEntry, OutlinePart } from '../outline/outline.ts';
import { headingNote, levelNote, partNote } from './level-notes.ts';
import type { PlanNote } from './plan-note.ts';

/** A chapter and its sections with pages of their own, in order. */
export interface LevelChapter {
	entry: OutlineEntry;
	sections: OutlineEntry[];
}

export interface LevelPart {
	titles: Words;
	descriptions: Words;
	chapters: LevelChapter[];
	/** Names of texts that were only the title of this part: links to them lead to its beginning. */
	names: string[];
}

export interface Levels {
	parts: LevelPart[];
	appendices: LevelChapter[];
	notes: PlanNote[];
}

/**
 * Lists within lists → parts, chapters and sections. Headings of the contents are parts where there
 * are any. Otherwise lines that have others below them and no text of their own are; those of Hugo
 * and of contents three levels deep are parts even with a text, which opens the part. All other
 * chapters stand in a part with the title of the book, so that chapter 3.2 stays 3.2. What is deeper
 * than sections comes after the section that it stood in. Pure.
 */
export function placeLevels(outline: Outline, bookTitles: Words): Levels {
	const notes: PlanNote[] = [];
	const toChapter = (entry: OutlineEntry): LevelChapter => ({
		entry,
		sections: sectionsOf(entry.children, notes, 3),
	});
	const hasHeadings = outline.parts.some(({ titles }) => titles !== undefined);
	const all = outline.parts.flatMap(({ entries }) => entries);
	const depth = depthOf(all);
	const isDeep = !hasHeadings && (depth >= 3 || (depth >= 2 && outline.dialect === 'hugo'));
	// Folders beside one another are of one level, whether they have a README or not.
	const hasChapters = outline.dialect === 'plain' && all.some(isChapterWithSections);
	const parts: LevelPart[] = [];
	const last = outline.parts.length > 1 ? outline.parts.at(-1) : undefined;
	const back = last && isAppendices(last) ? last : undefined;
	for (const { titles, entries } of outline.parts.filter((part) => part !== back)) {
		const isPart = ({ files, children }: OutlineEntry): boolean =>
			titles === undefined &&
			!hasHeadings &&
			children.length > 0 &&
			(isDeep || (Object.keys(files).length === 0 && !hasChapters));
		parts.push(...partsOf({ titles, entries, isPart, toChapter, notes }));
	}
	return {
		parts: named(parts, bookTitles),
		appendices: [...(back?.entries ?? []), ...outline.appendices].map(toChapter),
		notes,
	};
}

/** A last part with that name, and that name alone. */
function isAppendices({ titles }: OutlinePart): boolean {
	return [titles?.en, titles?.zh].some((title) =>
		/^(?:appendix|appendices|附录)$/i.test(title ?? ''),
	);
}

function isChapterWithSections({ files, children }: OutlineEntry): boolean {
	return children.length > 0 && Object.keys(files).length > 0;
}

interface PartsOptions {
	titles: Words | undefined;
	entries: readonly OutlineEntry[];
	isPart: (entry: OutlineEntry) => boolean;
	toChapter: (entry: OutlineEntry) => LevelChapter;
	notes: PlanNote[];
}

const untitled: Words = {};

function partsOf({ titles, entries, isPart, toChapter, notes }: PartsOptions): LevelPart[] {
	const parts: LevelPart[] = [];
	for (const entry of entries) {
		const last = parts.at(-1);
		if (isPart(entry)) parts.push(partOf(entry, toChapter, notes));
		else if (last?.titles === (titles ?? untitled)) last.chapters.push(toChapter(entry));
		else parts.push({ ...emptyPart(titles ?? untitled), chapters: [toChapter(entry)] });
	}
	return parts;
}

function emptyPart(titles: Words): LevelPart {
	return { titles, descriptions: {}, chapters: [], names: [] };
}

/** A line with lines below it: its text, where there is one, opens the part. */
function partOf(
	entry: OutlineEntry,
	toChapter: PartsOptions['toChapter'],
	notes: PlanNote[],
): LevelPart {
	const opening = entry.hasText ? [toChapter({ ...entry, children: [] })] : [];
	const hasFile = Object.keys(entry.files).length > 0;
	if (hasFile) notes.push(partNote(entry));
	return {
		titles: entry.titles,
		descriptions: entry.descriptions,
		chapters: [...opening, ...entry.children.map(toChapter)],
		names: hasFile && !entry.hasText ? [entry.name] : [],
	};
}

/** Chapters without a heading: the first of them bear the book's title, later ones their own. */
function named(parts: readonly LevelPart[], bookTitles: Words): LevelPart[] {
	const first = parts.find(({ titles }) => titles === untitled);
	return parts.map((part) => {
		if (part.titles !== untitled) return part;
		return {
			...part,
			titles: part === first ? bookTitles : (part.chapters[0]?.entry.titles ?? {}),
		};
	});
}

function sectionsOf(
	entries: readonly OutlineEntry[],
	notes: PlanNote[],
	level: number,
): OutlineEntry[] {
	return entries.flatMap((entry) => {
		const below = sectionsOf(entry.children, notes, level + 1);
		if (level > 3) notes.push(levelNote(entry, level));
		if (entry.isPlanned || Object.keys(entry.files).length > 0)
			return [{ ...entry, children: [] }, ...below];
		notes.push(headingNote(entry));
		return below;
	});
}

function depthOf(entries: readonly OutlineEntry[]): number {
	return entries.length === 0 ? 0 : 1 + Math.max(...entries.map((e) => depthOf(e.children)));
}
