/** A stretch of the source, as [start, end). */
export type Stretch = [start: number, end: number];

// A fence may stand in a list or a quotation.
const fence = /^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*(`{3,}(?!.*`)|~{3,})[^\n]*$/;
const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*\r?$/;
const tag = /<[a-z/!?][^<>\n]*>/gi;

/**
 * The source with code and raw tags as spaces, character by character, so that what
 * is left can be looked at without a parser. Line ends stay where they are.
 */
export function withoutCode(source: string): string {
	const prose = blank(source, fencesIn(source));
	const spans = [...blocksOf(prose)].flatMap((block) => codeSpansIn(prose, block));
	return blank(prose, spans).replace(tag, spaces);
}

/** The source with spaces in place of these stretches, which stand in order. */
export function blank(source: string, stretches: readonly Stretch[]): string {
	let out = '';
	let at = 0;
	for (const [start, end] of stretches) {
		out += source.slice(at, start) + spaces(source.slice(start, end));
		at = end;
	}
	return out + source.slice(at);
}

function spaces(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}

/** Stretches between blank lines: no inline syntax crosses them. */
export function* blocksOf(source: string): Generator<Stretch> {
	const blankLine = /\n[ \t\r]*(?=\n)/g;
	let start = 0;
	for (const match of source.matchAll(blankLine)) {
		yield [start, match.index];
		start = match.index;
	}
	yield [start, source.length];
}

/** Blocks of code between fences; one that nothing closes goes on to the end. */
function fencesIn(source: string): Stretch[] {
	const found: Stretch[] = [];
	let open: { start: number; sign: string } | undefined;
	let at = 0;
	for (const line of source.split('\n')) {
		const end = at + line.length;
		const sign = (open ? closing : fence).exec(line)?.[1];
		if (sign && !open) open = { start: at, sign };
		else if (sign && open && sign.startsWith(open.sign)) {
			found.push([open.start, end]);
			open = undefined;
		}
		at = end + 1;
	}
	return open ? [...found, [open.start, source.length]] : found;
}

/** Code in sentences: from a run of backticks to the next one of the same length. */
function codeSpansIn(source: string, [start, end]: Stretch): Stretch[] {
	const runs = [...source.slice(start, end).matchAll(/\\[^`]|\\?(`+)/g)].flatMap(
		({ 0: { length: whole }, 1: run, index }) => {
			if (!run) return [];
			const from = start + index + whole - run.length;
			// A backslash before it keeps a backtick from opening, but not from closing.
			return [{ from, to: from + run.length, length: run.length, opens: whole === run.length }];
		},
	);
	const nextOf = new Map<number, number>();
	const partners = runs.map(() => -1);
	for (let n = runs.length - 1; n >= 0; n--) {
		const { length } = runs[n] ?? { length: 0 };
		partners[n] = nextOf.get(length) ?? -1;
		nextOf.set(length, n);
	}
	const found: Stretch[] = [];
	for (let n = 0; n < runs.length; n++) {
		const [open, close] = [runs[n], runs[partners[n] ?? -1]];
		if (!open?.opens || !close) continue;
		found.push([open.from, close.to]);
		n = partners[n] ?? n;
	}
	return found;
}
