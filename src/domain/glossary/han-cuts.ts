const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// Half of a character outside the first plane may be Han as well.
const inClause = /[\p{sc=Han}\p{Cs}]/v;

/** Tells whether [start, end) of a text cuts a Chinese word in two. */
export type CutCheck = (start: number, end: number) => boolean;

/**
 * Finds cuts in one folded text: 容器 in 内容器材 ends one word and begins another. A word around the
 * whole match does no harm: 模型 in 大模型. Reads only the clauses that it is asked about, each once.
 */
export function createCutCheck(text: string): CutCheck {
	const isHan = (at: number): boolean => inClause.test(text[at] ?? '');
	// The word around each unit that was looked at.
	const starts = new Map<number, number>();
	const ends = new Map<number, number>();
	const read = (at: number): void => {
		let from = at;
		let to = at;
		while (isHan(from - 1)) from--;
		while (isHan(to)) to++;
		for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
			for (let unit = from + index; unit < from + index + segment.length; unit++) {
				starts.set(unit, from + index);
				ends.set(unit, from + index + segment.length);
			}
		}
	};
	const around = (at: number): [start: number, end: number] => {
		if (isHan(at) && !starts.has(at)) read(at);
		return [starts.get(at) ?? at, ends.get(at) ?? at + 1];
	};
	return (start, end) => {
		const first = around(start);
		const last = around(end - 1);
		return (first[0] < start && first[1] < end) || (last[1] > end && last[0] > start);
	};
}
