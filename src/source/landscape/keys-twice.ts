/**
 * Keys that stand more than once in a line of JSON without inner objects, of which a parser takes the
 * last; `count`: how many it found.
 */
export function keysTwice(line: string, count: number): string[] {
	const strings = line.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g);
	const keys = [...strings].flatMap(([, text = '', colon]) => (colon ? text : []));
	if (keys.length <= count) return [];
	return [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))];
}
