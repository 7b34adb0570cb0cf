/** Line and column, from 1. */
interface Place {
	line: number;
	column: number;
}

/**
 * Where words that a reader reads stand in the source; `nth`, from 0, when they stand there more than
 * once. Marks of emphasis, breaks of lines and gaps between scripts may lie in between.
 */
export function placeOf(source: string, words: string, nth = 0): Place | undefined {
	const characters = [...words.replace(/\s+/g, '')];
	if (characters.length === 0) return undefined;
	const pattern = characters.map((each) => RegExp.escape(each)).join('[\\s*_~`\\\\>]{0,8}?');
	const places = [...source.matchAll(new RegExp(pattern, 'g'))];
	const at = (places[nth] ?? places[0])?.index;
	if (at === undefined) return undefined;
	const before = source.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
