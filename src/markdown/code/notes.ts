import { nearest } from '../../domain/text/nearest.ts';
import type { LineMark } from './meta.ts';

/** A text to mark in some lines, counted from 1. */
export interface WordNote {
	text: string;
	from: number;
	to: number;
}

/** A note that is not understood; it stays in the code. */
interface NoteProblem {
	code: string;
	message: string;
	hint: string;
	/** Line of the block as written, from 1, and offset in it. */
	line: number;
	at: number;
}

interface ReadNotes {
	text: string;
	lines: Map<LineMark, Set<number>>;
	words: WordNote[];
	problems: NoteProblem[];
}

/** The names of Shiki and VitePress. */
const kinds: Record<string, LineMark> = {
	'++': 'ins',
	'--': 'del',
	focus: 'focus',
	highlight: 'mark',
	hl: 'mark',
	error: 'error',
	warning: 'warning',
};

const opening = /(?:\/\/|\/\*|\{\/\*|<!--|--|#|;+|%+|'|")\s*$/;
const closing = /^\s*(?:\*\/\}?|-->)?\s*$/;
const note = /\[!code ([^\s\]:]+)(?::([^[\]]*))?\]/g;

/** What one line says of itself or of those after it. */
interface LineNote {
	name: string;
	argument: string | undefined;
	at: number;
}

/**
 * Reads notes in comments, `// [!code ++]`, and takes them away. A line that holds nothing else goes,
 * and speaks of the next one. `[!!code ++]` stands for the note itself, unread.
 */
export function readNotes(source: string): ReadNotes {
	const found: ReadNotes = { text: source, lines: new Map(), words: [], problems: [] };
	if (!source.includes('[!')) return found;
	const shown: string[] = [];
	const pending: { note: LineNote; line: number }[] = [];
	for (const [index, line] of source.split('\n').entries()) {
		const read = readLine(line);
		// The number that the line has, or the one of the line that follows it.
		const number = shown.length + 1;
		for (const each of read.notes) {
			const problem = problemOf(each);
			if (problem) found.problems.push({ ...problem, line: index + 1, at: each.at });
			else pending.push({ note: each, line: number });
		}
		const text = read.text.replaceAll('[!!code ', '[!code ');
		if (text.trim() !== '' || line.trim() === '') shown.push(text);
	}
	for (const { note: each, line } of pending) apply(each, line, { found, count: shown.length });
	return { ...found, text: shown.join('\n') };
}

/** The notes of one line, and the line without them. */
function readLine(line: string): { text: string; notes: LineNote[] } {
	const matches = [...line.matchAll(note)];
	const [first] = matches;
	const last = matches.at(-1);
	if (!first || !last) return { text: line, notes: [] };
	const notes = matches.map(({ index, 1: name = '', 2: argument }) => ({
		name,
		argument,
		at: index,
	}));
	const before = line.slice(0, first.index);
	const after = line.slice(last.index + last[0].length);
	const known = notes.every((each) => !problemOf(each));
	const open = opening.exec(before);
	if (!known || !closing.test(after)) return { text: line, notes: known ? [] : notes };
	if (open) return { text: before.slice(0, open.index).trimEnd(), notes };
	// After the words of a comment the notes go, and the comment stays.
	const isComment = /(?:\/\/|\/\*|<!--|--|#|;|%)\s/.test(before);
	return isComment
		? { text: (before.trimEnd() + after).trimEnd(), notes }
		: { text: line, notes: [] };
}

function problemOf({ name, argument }: LineNote): Omit<NoteProblem, 'line' | 'at'> | undefined {
	const written = `[!code ${name}${argument === undefined ? '' : `:${argument}`}]`;
	const meant = `Unexpected \`${written}\` in a block of code, expected`;
	if (name === 'word') {
		if (wordOf(argument)) return undefined;
		return { code: 'bad-note', message: `${meant} a word`, hint: 'As in `[!code word:name]`.' };
	}
	if (!Object.hasOwn(kinds, name)) {
		const near = nearest(name, [...Object.keys(kinds), 'word']);
		const hint = near
			? `Did you mean \`[!code ${near}]\`?`
			: `There are: ${[...Object.keys(kinds), 'word:…'].join(', ')}. \`[!!code …]\` shows a note as it is.`;
		return { code: 'unknown-note', message: `${meant} a note that is known`, hint };
	}
	if (argument === undefined || /^[1-9]\d{0,2}$/.test(argument)) return undefined;
	return {
		code: 'bad-note',
		message: `${meant} a number of lines`,
		hint: `As in \`[!code ${name}:2]\`: this line and the next.`,
	};
}

/** `name:2` → the word, and how many lines it is marked in. */
function wordOf(argument = ''): { text: string; count: number } | undefined {
	const [, text = '', count] = /^(.*?)(?::([1-9]\d{0,2}))?$/.exec(argument) ?? [];
	return text ? { text, count: Number(count ?? Infinity) } : undefined;
}

function apply(
	{ name, argument }: LineNote,
	line: number,
	{ found, count }: { found: ReadNotes; count: number },
): void {
	const to = (lines: number): number => Math.min(count, line + lines - 1);
	const word = name === 'word' ? wordOf(argument) : undefined;
	if (word) found.words.push({ text: word.text, from: line, to: to(word.count) });
	const kind = kinds[name];
	if (!kind) return;
	const marked = found.lines.get(kind) ?? new Set();
	for (let each = line; each <= to(Number(argument ?? 1)); each++) marked.add(each);
	found.lines.set(kind, marked);
}
