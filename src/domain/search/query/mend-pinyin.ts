import { bestPaths } from './best-paths.ts';
import type { Corpus } from './corpus.ts';
import type { HanReadings } from './han-readings.ts';
import type { Guess } from './mend.ts';
import { readNames } from './read-names.ts';
import { readPairs, type Slot } from './read-pairs.ts';
import { type Segmented, segmentPinyin } from './segment-pinyin.ts';

const mostSegmented = 4;
const shortestInitials = 2;
const longestInitials = 16;
// What a reading by pairs costs beside one by names; long ones are hardly chance.
const costOfPairs = { two: 0.9, more: 0.6, single: 1.6, partial: 0.3 } as const;

/** Chinese that the Latin letters of a folded query may stand for; known words stay. */
export async function mendPinyin(
	corpus: Corpus,
	text: string,
	isKnown: (word: string) => boolean,
): Promise<Guess[]> {
	const plain = plainLetters(text);
	if (!/[a-z]/.test(plain)) return [];
	const han = await corpus.han();
	if (/^[a-z' \-]+$/.test(plain)) {
		const whole = await readLetters(corpus, han, plain);
		if (whole.length > 0) return whole;
	}
	return readWordsApart(corpus, { han, plain, isKnown });
}

/** `fúwù` → `fuwu`, `lǜ` → `lv`. */
const plainLetters = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/u[\u0300\u0301\u0304\u030c]?\u0308/g, 'v')
		.replace(/(?<=[a-z])[\u0300-\u036f]/g, '');

/** Words that are no words of the corpus give way to Chinese, run by run. */
async function readWordsApart(
	corpus: Corpus,
	{ han, plain, isKnown }: { han: HanReadings; plain: string; isKnown: (word: string) => boolean },
): Promise<Guess[]> {
	const runs = plain.match(/[a-z']+(?: +[a-z']+)*|[^a-z']+/g) ?? [];
	const pieces = runs.flatMap((run) => (/^[a-z]/.test(run) ? splitKnown(run, isKnown) : [run]));
	const read = await Promise.all(
		pieces.map(async (piece) => {
			if (!/^[a-z]/.test(piece) || isKnown(piece)) return undefined;
			return (await readLetters(corpus, han, piece))[0];
		}),
	);
	if (read.every((best) => best === undefined)) return [];
	const text = pieces.map((piece, index) => read[index]?.text ?? piece).join(' ');
	const cost = read.reduce((sum, best) => sum + (best?.cost ?? 0), 0);
	return [{ kind: 'pinyin', text, cost }];
}

/** `k8s rong qi` → `k8s`, `rong qi`. */
function splitKnown(run: string, isKnown: (word: string) => boolean): string[] {
	const pieces: string[] = [];
	let open = false;
	for (const word of run.split(' ').filter(Boolean)) {
		const isApart = isKnown(word);
		if (open && !isApart) pieces.push(`${pieces.pop() ?? ''} ${word}`);
		else pieces.push(word);
		open = !isApart;
	}
	return pieces;
}

async function readLetters(corpus: Corpus, han: HanReadings, letters: string): Promise<Guess[]> {
	const joined = letters.replace(/[ '\-]/g, '');
	const syllables = new Set(han.syllables);
	const segmented = segmentPinyin(letters, syllables).slice(0, mostSegmented);
	const isComplete = segmented.some(({ partial }) => !partial);
	const isShort = joined.length >= shortestInitials && joined.length <= longestInitials;
	const names =
		segmented.length > 0 || isShort
			? readNames(corpus.hanNames(), joined, { han, isComplete })
			: [];
	const read = await Promise.all(segmented.map((one) => readSyllables(corpus, han, one, letters)));
	const all = [
		...names.map(({ text, cost }): Guess => ({ kind: 'pinyin', text, cost })),
		...read.flat(),
	];
	return all.sort((a, b) => a.cost - b.cost);
}

async function readSyllables(
	corpus: Corpus,
	han: HanReadings,
	{ syllables, partial }: Segmented,
	letters: string,
): Promise<Guess[]> {
	if (syllables.length === 1 && partial) return [];
	const gaps = gapsOf(letters, syllables);
	const slots = syllables.map((syllable, index): Slot => ({
		syllables: [syllable],
		partial: partial && index === syllables.length - 1,
		gap: gaps.has(index),
	}));
	const pairs = await readPairs(corpus.files, slots);
	const paths = bestPaths(slots, pairs, (slot) =>
		slot.syllables.flatMap((one) => han.charactersOf(one)).slice(0, 3),
	);
	const base =
		syllables.length === 1
			? costOfPairs.single
			: syllables.length === 2
				? costOfPairs.two
				: costOfPairs.more;
	return paths.map(({ text, cost }) => ({
		kind: 'pinyin',
		text,
		cost: base + cost / 4 + (partial ? costOfPairs.partial + 1 / letters.length : 0),
	}));
}

/** Numbers of the syllables that begin after a space. */
function gapsOf(letters: string, syllables: readonly string[]): Set<number> {
	const gaps = new Set<number>();
	let at = 0;
	for (const [index, syllable] of syllables.entries()) {
		while (/[ '\-]/.test(letters[at] ?? '')) {
			if (letters[at] === ' ') gaps.add(index);
			at++;
		}
		at += syllable.length;
	}
	return gaps;
}
