import { type Badge, badges, type Lifecycle } from '../assessment.ts';
import type { ScoreInputs } from '../score/score-inputs.ts';
import { daysSince, limits } from './lifecycle-of.ts';

/** How many a project bears at most. */
export const mostBadges = 2;

export interface BadgeFacts {
	inputs: ScoreInputs;
	asOf: string;
	lifecycle: Lifecycle | undefined;
	isPopular: boolean;
}

/** The first two that hold, warnings before praise. */
export function badgesOf({ inputs, asOf, lifecycle, isPopular }: BadgeFacts): Badge[] {
	const idle = daysSince(inputs.last_commit, asOf) ?? Number.POSITIVE_INFINITY;
	const { commit, weeks } = limits.active;
	const isBusy = idle <= commit && Number(inputs.active_weeks_13 ?? 0) >= weeks;
	const isGone = lifecycle === 'archived' || lifecycle === 'unavailable';
	const holds = (badge: Badge): boolean => {
		if (badge === 'active') return isBusy && !isGone;
		return badge === 'popular' ? isPopular : badge === lifecycle;
	};
	return badges.filter(holds).slice(0, mostBadges);
}
