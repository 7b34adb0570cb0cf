import { readPattern } from '../../domain/text/pattern.ts';
import type { TextMark } from './code-data.ts';
import type { MetaMark, MetaProblem } from './meta.ts';
import type { WordNote } from './notes.ts';

// More than a reader could use.
const most = 500;
const mostPatterns = 10;

interface Wanted {
	/** Lines of the block. */
	lines: readonly string[];
	marks: readonly MetaMark[];
	words: readonly WordNote[];
}

/** Finds the parts of lines that the meta or a note names. */
export function findTextMarks({ lines, marks, words }: Wanted): {
	found: TextMark[];
	problems: MetaProblem[];
} {
	const found: TextMark[] = [];
	const problems: MetaProblem[] = [];
	let patterns = 0;
	for (const { kind, text, pattern, at } of marks) {
		const find = text === undefined ? findPattern(pattern, ++patterns) : findText(text);
		const before = found.length;
		if (find) collect({ kind, find, from: 1, to: lines.length }, lines, found);
		const problem = problemOf({ text, pattern, readable: Boolean(find) });
		if (problem && found.length === before) problems.push({ ...problem, at });
	}
	for (const { text, from, to } of words) {
		collect({ kind: 'mark', find: findText(text), from, to }, lines, found);
	}
	return { found, problems };
}

type Find = (line: string) => [from: number, to: number][];

function findText(text: string): Find {
	return (line) => {
		const places: [number, number][] = [];
		for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + text.length)) {
			places.push([at, at + text.length]);
		}
		return places;
	};
}

function findPattern(source = '', count: number): Find | undefined {
	return count > mostPatterns ? undefined : readPattern(source)?.find;
}

function collect(
	{ kind, find, from, to }: { kind: TextMark['kind']; find: Find; from: number; to: number },
	lines: readonly string[],
	found: TextMark[],
): void {
	for (let line = from; line <= to && found.length < most; line++) {
		const places = find(lines[line - 1] ?? '');
		found.push(
			...places.slice(0, most).map(([start, end]) => ({ kind, line, from: start, to: end })),
		);
	}
}

function problemOf({
	text,
	pattern,
	readable,
}: {
	text: string | undefined;
	pattern: string | undefined;
	readable: boolean;
}): Omit<MetaProblem, 'at'> | undefined {
	if (!readable) {
		return {
			code: 'pattern',
			message: `Unexpected \`/${pattern ?? ''}/\` in a block of code, expected a plain regular expression`,
			hint: 'It may hold characters, classes, groups, `|` and `? * + {n,m}`, in 200 characters.',
		};
	}
	return {
		code: 'mark-not-found',
		message: `Unexpected mark \`${text ?? `/${pattern ?? ''}/`}\` of a block of code, expected a text that is in it`,
		hint: 'It is looked for in each line as it is shown.',
	};
}
