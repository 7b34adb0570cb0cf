import { tokenise } from '../tokenise.ts';
import { bestPaths } from './best-paths.ts';
import type { Corpus } from './corpus.ts';
import type { HanReadings } from './han-readings.ts';
import type { Guess } from './mend.ts';
import { readPairs, type Slot } from './read-pairs.ts';
import { similarRuns } from './similar-runs.ts';
import type { ReadPage } from './verify.ts';

const longestRun = 12;
const mostReadings = 2;
const costs = { sound: 0.5, sight: 0.9, name: -0.5 } as const;

/**
 * Chinese that may be meant by a run that stands nowhere: with characters that sound the same, or as
 * it stands, but for a character, in pages that hold most of it (`near`) or among names.
 */
export async function mendHan(
	corpus: Corpus,
	text: string,
	near: readonly ReadPage[],
): Promise<Guess[]> {
	const run = tokenise(text)
		.filter(({ kind }) => kind === 'han')
		.sort((a, b) => b.text.length - a.text.length)[0];
	const typed = [...(run?.text ?? '')];
	if (!run || typed.length < 2 || typed.length > longestRun) return [];
	const han = await corpus.han();
	const seen = similarRuns(
		typed,
		near.flatMap((page) => corpus.folded(page.text).texts),
	);
	const named = corpus
		.hanNames()
		.flatMap(({ characters }) => [
			...similarRuns(typed, [characters.join('')]),
			...(isAlike(typed, characters) ? [characters.join('')] : []),
		]);
	const heard = await soundsLike(corpus, han, typed);
	const guesses = [
		...seen.map((other) => ({ other, cost: costs.sight })),
		...named.map((other) => ({ other, cost: costs.sight + costs.name })),
		...heard.map((other) => ({ other, cost: costs.sound })),
	];
	return guesses
		.filter(({ other }) => other !== run.text)
		.map(({ other, cost }): Guess => ({
			kind: 'homophone',
			text: text.slice(0, run.at) + other + text.slice(run.at + run.text.length),
			cost: cost + changes(han, typed, [...other]),
		}))
		.sort((a, b) => a.cost - b.cost);
}

/** A whole name with one other character, though no two stand side by side in both: 微坏次. */
const isAlike = (typed: readonly string[], name: readonly string[]): boolean =>
	typed.length > 2 &&
	typed.length === name.length &&
	typed.filter((character, index) => character !== name[index]).length === 1;

async function soundsLike(
	corpus: Corpus,
	han: HanReadings,
	typed: readonly string[],
): Promise<string[]> {
	const slots = typed.map((character): Slot => ({
		syllables: han.readingsOf(character).slice(0, mostReadings),
		partial: false,
		gap: false,
		typed: character,
	}));
	if (slots.some(({ syllables }) => syllables.length === 0)) return [];
	const pairs = await readPairs(corpus.files, slots);
	return bestPaths(slots, pairs, () => [])
		.map(({ text }) => text)
		.filter((text) => !text.includes(' '));
}

/** What it costs to change characters: less where they sound the same. */
function changes(han: HanReadings, typed: readonly string[], other: readonly string[]): number {
	if (typed.length !== other.length) return 1;
	const sum = typed.map((character, index): number => {
		const next = other[index] ?? '';
		if (character === next) return 0;
		const sounds = new Set(han.readingsOf(character));
		return han.readingsOf(next).some((sound) => sounds.has(sound)) ? 0.3 : 0.8;
	});
	return sum.reduce((all, one) => all + one, 0);
}
