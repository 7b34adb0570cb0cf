import { messages } from '../../domain/i18n/messages.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { CodeData } from './code-data.ts';
import { readDiff } from './diff.ts';
import { type CodeMeta, type LineMark, type MetaProblem, readCodeMeta } from './meta.ts';
import { readNotes } from './notes.ts';
import { linesOf, type LineRange } from './ranges.ts';
import { findTextMarks } from './text-marks.ts';

// Longer blocks show their beginning first.
const longest = 40;
const beginning = 25;

/** A block of code as its fence says it. */
export interface CodeSource {
	lang: string;
	/** Info string after the language, as written. */
	meta: string;
	text: string;
	locale: Locale;
}

/** A problem in the meta, or at a line of the text: both count from where the one or other begins. */
export type CodeProblem = Omit<MetaProblem, 'at'> & { at: number; line?: number };

/** The marked lines, as they are found. */
type Marked = Map<LineMark, Set<number>>;

/** Fence → what every destination needs to know of it, and what is wrong with it. */
export function readCode(source: CodeSource): { code: CodeData; problems: CodeProblem[] } {
	const meta = readCodeMeta(source.meta);
	const diff = source.lang === 'diff' && meta.lang ? readDiff(source.text) : undefined;
	const notes = readNotes(diff?.text ?? source.text);
	const { text } = notes;
	const lines = text.split('\n');
	const marked: Marked = notes.lines;
	mark(marked, 'ins', diff?.ins ?? []);
	mark(marked, 'del', diff?.del ?? []);
	const problems = [...meta.problems, ...markLines(meta, lines.length, marked)];
	if (meta.lang && !diff) problems.push(langProblem(meta.lang, source));
	const marks = findTextMarks({ lines, marks: meta.marks, words: notes.words });
	const code: CodeData = {
		lang: diff && meta.lang ? meta.lang.toLowerCase() : source.lang,
		text,
		...namesOf(meta),
		...sorted(marked),
		...(marks.found.length > 0 ? { marks: marks.found } : {}),
		...(meta.numbers ? { numbers: meta.start ?? 1 } : {}),
		...(meta.wrap ? { wrap: true } : {}),
		...foldsOf(meta, lines.length, source.locale),
	};
	return { code, problems: [...problems, ...marks.problems, ...notes.problems] };
}

/** Only a diff has a language below its own. */
function langProblem(lang: string, source: CodeSource): MetaProblem {
	return {
		code: 'bad-option',
		message: `Unexpected \`lang\` of a block in \`${source.lang}\`, expected it after \`diff\``,
		hint: `The language comes first: \`\`\`${lang}`,
		at: Math.max(0, source.meta.indexOf('lang')),
	};
}

function mark(marked: Marked, kind: LineMark, lines: readonly number[]): void {
	if (lines.length === 0) return;
	marked.set(kind, (marked.get(kind) ?? new Set<number>()).union(new Set(lines)));
}

/** Marks the lines that the meta names, and tells of those that the block has not. */
function markLines(meta: CodeMeta, count: number, marked: Marked): MetaProblem[] {
	const problems: MetaProblem[] = [];
	for (const { kind, ranges, at } of meta.lines) {
		const beyond = ranges.find(([, to]) => to > count);
		if (beyond) problems.push({ ...lineProblem(beyond, count), at });
		if (kind !== 'collapse') mark(marked, kind, linesOf(ranges, count));
	}
	return problems;
}

function lineProblem([from, to]: LineRange, count: number): Omit<MetaProblem, 'at'> {
	const lines = from === to ? `line ${from}` : `lines ${from}-${to}`;
	return {
		code: 'line-range',
		message: `Unexpected ${lines} of a block of code, expected ${count === 1 ? 'line 1' : `lines from 1 to ${count}`}`,
		hint: 'Lines are counted as they are shown: from 1, without lines that hold only a note.',
	};
}

function sorted(marked: Marked): Pick<CodeData, 'lines'> {
	const entries = [...marked].filter(([, lines]) => lines.size > 0);
	if (entries.length === 0) return {};
	const inOrder = entries.map(([kind, lines]) => [kind, [...lines].sort((a, b) => a - b)]);
	return { lines: Object.fromEntries(inOrder) as NonNullable<CodeData['lines']> };
}

function namesOf({ title, caption, id }: CodeMeta): Pick<CodeData, 'title' | 'caption' | 'id'> {
	return {
		...(title === undefined ? {} : { title }),
		...(caption === undefined ? {} : { caption }),
		...(id === undefined ? {} : { id }),
	};
}

function foldsOf(meta: CodeMeta, count: number, locale: Locale): Pick<CodeData, 'folds' | 'long'> {
	const folded = meta.lines.filter(({ kind }) => kind === 'collapse');
	const ranges = runsOf(
		linesOf(
			folded.flatMap((each) => each.ranges),
			count,
		),
	);
	const text = messages[locale];
	const before = (meta.start ?? 1) - 1;
	const folds = ranges.map((lines) => ({
		lines,
		label: text.linesFromTo(lines[0] + before, lines[1] + before),
	}));
	if (folds.length > 0) return { folds };
	const isLong = meta.collapse ?? count > longest;
	if (!isLong || count <= beginning) return {};
	return { long: { lines: count, label: text.allLines(count) } };
}

/** [3, 4, 5, 9] → [[3, 5], [9, 9]]. */
function runsOf(lines: readonly number[]): LineRange[] {
	const runs: LineRange[] = [];
	for (const line of lines) {
		const last = runs.at(-1);
		if (last?.[1] === line - 1) last[1] = line;
		else runs.push([line, line]);
	}
	return runs;
}
