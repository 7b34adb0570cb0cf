import { readFileSync } from 'node:fs';
import type { Score } from '../../../../../src/domain/landscape/score/score.ts';
import type { ScoreInputs } from '../../../../../src/domain/landscape/score/score-inputs.ts';

interface Case {
	name: string;
	as_of: string;
	inputs: ScoreInputs;
	expected: {
		health: number | null;
		reason?: string;
		uncapped?: number;
		confidence?: number;
		provisional?: boolean;
		caps?: string[];
		parts?: Record<string, Record<string, number>>;
	} & Partial<Record<keyof Score['dimensions'], number | null>>;
}

const file = new URL('../../../../fixtures/landscape-score/cases.json', import.meta.url);
// Written beside these tests, in the shape above.
const read = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

/** Made-up inputs; what is expected was computed with 50 digits, not by the code under test. */
export const { cases } = read;
