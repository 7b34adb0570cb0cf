import { daysBetween } from '../../days-between.ts';
import type { Cap } from '../score.ts';
import type { ScoreInputs } from '../score-inputs.ts';

/** Which caps hold on a day, whether or not they lower anything; of the two for rest, one. */
export function capsOf(inputs: ScoreInputs, asOf: string): Cap[] {
	const { archived, last_commit: commit, license } = inputs;
	const idle = typeof commit === 'string' ? daysBetween(commit, asOf) : 0;
	const holds: Record<Cap, boolean> = {
		archived: archived === true,
		'idle-365': idle > 365,
		'idle-180': idle > 180 && idle <= 365,
		'no-license': license === 'NONE',
	};
	// The keys are those of the record above.
	return (Object.keys(holds) as Cap[]).filter((cap) => holds[cap]);
}
