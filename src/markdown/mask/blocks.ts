/** Fenced code, code spans and raw tags: what emphasis and formulas never reach into. */
const opaque =
	/^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n {0,3}\1[`~]*[ \t]*(?=\n|$)|[\s\S]*$)|(?<![\\`])(`+)(?!`)(?:[^`]|(?!\2(?!`))`+)*?\2(?!`)|<[a-z/!][^<>\n]*>/gim;

/**
 * The source with code and tags as spaces, character by character, so that what is left can be
 * looked at without a parser. Blank lines stay where they are.
 */
export function withoutCode(source: string): string {
	return source.replace(opaque, (code) => code.replace(/[^\n]/g, ' '));
}

/** Stretches between blank lines, as [start, end): no inline syntax crosses them. */
export function* blocksOf(source: string): Generator<[number, number]> {
	const blank = /\n[ \t]*(?=\n)/g;
	let start = 0;
	for (const match of source.matchAll(blank)) {
		yield [start, match.index];
		start = match.index;
	}
	yield [start, source.length];
}
