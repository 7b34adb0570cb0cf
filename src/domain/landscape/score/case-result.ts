import { type Cap, type Dimension, dimensions, type Score } from './score.ts';
import { versionOf } from './versions.ts';

/** Known parts of a dimension, 0 to 100 of each signal's points, by the signal's id. */
type Parts = Record<string, number>;

/** A score as a file of cases has it; without health it says why, and has nothing of caps. */
export interface CaseResult extends Partial<Record<Dimension, number | null>> {
	name: string;
	health: number | null;
	reason?: string;
	uncapped?: number | null;
	confidence?: number;
	provisional?: boolean;
	caps?: string[];
	parts?: Record<Dimension, Parts>;
}

const capTexts: Record<Cap, string> = {
	archived: 'archived',
	'idle-365': 'no commit >365 d',
	'idle-180': 'no commit >180 d',
	'no-license': 'no license',
};

/** Shapes a score as files of cases have it: its caps are texts, `archived: max 20`. */
export function caseResult(name: string, score: Score): CaseResult {
	if (score.reason === 'unavailable') return { name, health: null, reason: score.reason };
	const { activity, community, quality, sustainability } = score.dimensions;
	const limits = versionOf(score.version).formula.caps;
	return {
		name,
		health: score.health,
		activity: activity.score,
		community: community.score,
		quality: quality.score,
		sustainability: sustainability.score,
		parts: partsOf(score),
		confidence: score.confidence,
		...(score.reason === undefined
			? {
					provisional: score.provisional,
					uncapped: score.uncapped,
					caps: score.caps.map((cap) => `${capTexts[cap]}: max ${limits[cap]}`),
				}
			: { reason: score.reason }),
	};
}

function partsOf(score: Score): Record<Dimension, Parts> {
	const all = dimensions.map((name) => [name, knownParts(score.dimensions[name].signals)]);
	// One for each dimension.
	return Object.fromEntries(all) as Record<Dimension, Parts>;
}

function knownParts(signals: Score['dimensions'][Dimension]['signals']): Parts {
	return Object.fromEntries(
		signals.flatMap(({ id, part }) => (part === null ? [] : [[id, part] as const])),
	);
}
