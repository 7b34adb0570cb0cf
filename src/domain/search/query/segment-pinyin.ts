/** Syllables that a text may be read as; `partial`: the last is only its beginning. */
export interface Segmented {
	syllables: string[];
	partial: boolean;
}

const most = 12;
const longestSyllable = 6;
const mostSyllables = 24;

/**
 * Ways to read letters as syllables: `fangan` → fang an, fan gan. Spaces and apostrophes end a
 * syllable. While typing, the last may be a beginning. Complete readings with few syllables first.
 */
export function segmentPinyin(text: string, syllables: ReadonlySet<string>): Segmented[] {
	const pieces = text.split(/[ '\-]+/).filter(Boolean);
	if (pieces.length === 0 || !/^[a-z]+$/.test(pieces.join(''))) return [];
	let readings: Segmented[] = [{ syllables: [], partial: false }];
	for (const [index, piece] of pieces.entries()) {
		const own = readPiece(piece, syllables, index === pieces.length - 1);
		readings = readings
			.flatMap((before) =>
				own.map((after) => ({
					syllables: [...before.syllables, ...after.syllables],
					partial: after.partial,
				})),
			)
			.filter((one) => one.syllables.length <= mostSyllables)
			.slice(0, most);
	}
	return readings.sort(
		(a, b) => Number(a.partial) - Number(b.partial) || a.syllables.length - b.syllables.length,
	);
}

function readPiece(piece: string, known: ReadonlySet<string>, isLast: boolean): Segmented[] {
	const found: Segmented[] = [];
	const dead = new Set<number>();
	const go = (at: number, before: string[]): void => {
		if (found.length >= most || before.length > mostSyllables || dead.has(at)) return;
		const count = found.length;
		if (at === piece.length) found.push({ syllables: before, partial: false });
		for (let end = Math.min(piece.length, at + longestSyllable); end > at; end--) {
			const syllable = piece.slice(at, end);
			if (known.has(syllable)) go(end, [...before, syllable]);
		}
		const rest = piece.slice(at);
		const isBeginning = isLast && rest !== '' && !known.has(rest) && begins(known, rest);
		if (isBeginning) found.push({ syllables: [...before, rest], partial: true });
		if (found.length === count) dead.add(at);
	};
	go(0, []);
	return found;
}

const begins = (known: ReadonlySet<string>, rest: string): boolean =>
	[...known].some((syllable) => syllable.startsWith(rest));
