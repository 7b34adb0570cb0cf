import type { Element } from 'hast';
import type { StyleName } from '../../../domain/wechat/style-names.ts';
import type { TextMark } from '../../../markdown/code/code-data.ts';

/** A piece of a line of code that looks the same from end to end. */
export interface CodeRun {
	text: string;
	/** Its ink. */
	ink?: StyleName | undefined;
	/** What the author marked it as. */
	mark?: StyleName | undefined;
}

const inks: Partial<Record<string, StyleName>> = {
	c: 'inkC',
	s: 'inkS',
	k: 'inkK',
	f: 'inkF',
	n: 'inkN',
	t: 'inkT',
};

const markStyles = {
	mark: 'partMark',
	ins: 'partIns',
	del: 'partDel',
} as const satisfies Record<TextMark['kind'], StyleName>;

const characters: Partial<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&amp;': '&',
};

/** Highlighted HTML (`src/store/highlight.ts`) → the runs of each line, cut where a mark ends. */
export function highlightedRuns(html: string, marks: readonly TextMark[] = []): CodeRun[][] {
	const runs: CodeRun[] = [];
	let ink: StyleName | undefined;
	for (const [sign, name, text] of html.matchAll(/<span class="(\w)">|<\/span>|([^<]+)/g)) {
		if (text === undefined) ink = sign === '</span>' ? undefined : inks[name ?? ''];
		else runs.push({ text: text.replace(/&\w+;/g, (each) => characters[each] ?? each), ink });
	}
	const byLine = Map.groupBy(marks, ({ line }) => line);
	return linesOf(runs).map((line, index) => markedRuns(line, byLine.get(index + 1)));
}

/** What raw HTML may style within a `<pre>`. */
const rawStyles: Partial<Record<string, StyleName>> = {
	b: 'strong',
	strong: 'strong',
	em: 'em',
	i: 'em',
	del: 'partDel',
	ins: 'partIns',
	mark: 'partMark',
};

/** Text of a `<pre>` from raw HTML → the runs of each line. */
export function plainRuns(node: Element): CodeRun[][] {
	return linesOf(runsIn(node, undefined));
}

function runsIn(node: Element, ink: StyleName | undefined): CodeRun[] {
	return node.children.flatMap((child) => {
		if (child.type === 'text') return [{ text: child.value, ink }];
		if (child.type !== 'element') return [];
		if (child.tagName === 'br') return [{ text: '\n', ink }];
		return runsIn(child, rawStyles[child.tagName] ?? ink);
	});
}

function linesOf(runs: readonly CodeRun[]): CodeRun[][] {
	const lines: CodeRun[][] = [[]];
	for (const { text, ...looks } of runs) {
		for (const [index, part] of text.split(/\r?\n/).entries()) {
			if (index > 0) lines.push([]);
			if (part !== '') lines.at(-1)?.push({ text: part, ...looks });
		}
	}
	return lines;
}

function markedRuns(line: CodeRun[], marks: readonly TextMark[] | undefined): CodeRun[] {
	if (!marks) return line;
	const apart = withoutOverlaps(marks);
	let at = 0;
	return line.flatMap((run) => {
		const pieces = cutRun(run, at, apart);
		at += run.text.length;
		return pieces;
	});
}

/** Of marks that overlap the first one counts, and the longer of two that begin together. */
function withoutOverlaps(marks: readonly TextMark[]): TextMark[] {
	let end = 0;
	return marks
		.toSorted((a, b) => a.from - b.from || b.to - a.to)
		.filter(({ from, to }) => {
			if (from < end) return false;
			end = to;
			return true;
		});
}

/** The run in pieces that are wholly marked or not at all; it begins at the offset `at`. */
function cutRun(run: CodeRun, at: number, marks: readonly TextMark[]): CodeRun[] {
	const { length } = run.text;
	const edges = marks
		.flatMap(({ from, to }) => [from - at, to - at])
		.filter((edge) => edge > 0 && edge < length);
	const starts = [...new Set([0, ...edges])].sort((a, b) => a - b);
	return starts.map((start, index) => {
		const found = marks.find(({ from, to }) => from - at <= start && start < to - at);
		const text = run.text.slice(start, starts[index + 1] ?? length);
		return { ...run, text, mark: found && markStyles[found.kind] };
	});
}
