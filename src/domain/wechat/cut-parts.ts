/** A stretch of a text that is never cut: from one heading to the next. */
export interface Stretch {
	/** Of the heading that it begins with: 2, or 3; what stands before the first one has 2. */
	level: 2 | 3;
	/** Characters of its text. */
	size: number;
	/** Characters of the notes that it needs, by what they explain: in a part each stands once. */
	notes: ReadonlyMap<string, number>;
}

/** Some stretches in a row. */
interface Run {
	/** Index of the first one, and of the one after the last. */
	from: number;
	to: number;
	size: number;
}

/**
 * Index of the stretch that each part begins with; the first is 0. As few parts as there can be, each
 * of at most `room` characters, and of those the most even ones, where the longest counts most: the
 * sum of the fourth powers of their lengths is the least. A section that has room in a part is never
 * cut within. Undefined: a stretch by itself is too long.
 */
export function cutParts(stretches: readonly Stretch[], room: number): number[] | undefined {
	const places = cutPlaces(stretches, room);
	const best: (Cut | undefined)[] = [{ count: 0, powers: 0, begins: [] }];
	for (const [index, from] of places.entries()) {
		const before = best[index];
		if (!before) continue;
		for (const { to, size } of runsFrom(stretches, { from, places, room })) {
			const at = to === stretches.length ? places.length : places.indexOf(to);
			const cut = {
				count: before.count + 1,
				powers: before.powers + (size * size) ** 2,
				begins: [...before.begins, from],
			};
			if (isBetter(cut, best[at])) best[at] = cut;
		}
	}
	return best[places.length]?.begins;
}

interface Cut {
	count: number;
	powers: number;
	begins: number[];
}

/** Of equals, the first that was found: its last part is the longest. */
function isBetter(cut: Cut, known: Cut | undefined): boolean {
	if (!known) return true;
	if (cut.count !== known.count) return cut.count < known.count;
	return cut.powers < known.powers;
}

/** Where a part may begin: at each section, and within those that are too long. */
function cutPlaces(stretches: readonly Stretch[], room: number): number[] {
	const begins = [...stretches.keys()].filter((index) => stretches[index]?.level === 2);
	return begins.flatMap((from, index) => {
		const to = begins[index + 1] ?? stretches.length;
		const size = sizeOf(stretches.slice(from, to));
		if (size <= room) return [from];
		return Array.from({ length: to - from }, (_place, offset) => from + offset);
	});
}

function sizeOf(stretches: readonly Stretch[]): number {
	const notes = new Map(stretches.flatMap((each) => [...each.notes]));
	const text = stretches.reduce((sum, { size }) => sum + size, 0);
	return [...notes.values()].reduce((sum, size) => sum + size, text);
}

/** The parts that may begin at a place, from the shortest to the longest. */
function runsFrom(
	stretches: readonly Stretch[],
	{ from, places, room }: { from: number; places: readonly number[]; room: number },
): Run[] {
	const ends = [...places.filter((place) => place > from), stretches.length];
	const runs: Run[] = [];
	for (const to of ends) {
		const size = sizeOf(stretches.slice(from, to));
		if (size > room) break;
		runs.push({ from, to, size });
	}
	return runs;
}
