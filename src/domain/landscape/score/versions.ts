import type { Formula } from './formula.ts';
import type { Score } from './score.ts';
import type { ScoreInputs } from './score-inputs.ts';
import { scoreV1 } from './v1/score-v1.ts';
import { formulaV1 } from './v1/tables.ts';

/** A formula and since when it counts. */
export interface FormulaVersion {
	formula: Formula;
	/** The first day that it scores; the first formula scores all days before it, too. */
	since: string;
	score: (inputs: ScoreInputs, asOf: string) => Score;
}

/**
 * All formulas, oldest first. No score is stored: each is computed from dated observations by the
 * formula that was in force on its day. So a better formula is a folder `v2/` beside `v1/` and a
 * line here whose `since` is a day to come; `v1/` stays as it is, and so do the scores of its days.
 */
export const versions = [
	{ formula: formulaV1, since: '2026-11-21', score: scoreV1 },
] as const satisfies readonly [FormulaVersion, ...FormulaVersion[]];

/** The formula that was in force on a day. */
export function versionAt(
	day: string,
	all: readonly [FormulaVersion, ...FormulaVersion[]] = versions,
): FormulaVersion {
	return all.findLast(({ since }) => since <= day) ?? all[0];
}

/** The formula that a score names. */
export function versionOf(number: number): FormulaVersion {
	const found = versions.find(({ formula }) => formula.version === number);
	if (!found) throw new Error(`No formula ${number}`);
	return found;
}
