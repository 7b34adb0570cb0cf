const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// Half of a character outside the first plane may be Han as well.
const inClause = /[\p{sc=Han}\p{Cs}]/v;

// Words of one character that stand before others.
const particles = new Set(
	'的了着和与及或并而且但由被把将从对在以为是有不也都就才又再还会能可要让到',
);

/** Tells whether [start, end) of a text is cut out of other Chinese words. */
export type CutCheck = (start: number, end: number) => boolean;

/**
 * Finds cuts in one folded text: 容器 in 内容器材 is the end of one word and the beginning of the next,
 * 并发 in 并发布 a particle and the beginning of a word. All else may be a term that the list of words
 * does not know: 模型 in 大模型, and 页面 in 页面上, which it reads as 页 and 面上. Reads only the clauses
 * that it is asked about, each once.
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
		const beginsInside = first[0] < start && first[1] < end;
		const endsInside = last[1] > end && last[0] > start;
		if (beginsInside && endsInside) return first[1] === last[0];
		return endsInside && particles.has(text.slice(start, last[0]));
	};
}
