/** Scores in steps of twenty, the best first, as filters and the heatmap know them. */
export const healthTiers = ['80', '60', '40', '20', '0', 'none'] as const;
export type HealthTier = (typeof healthTiers)[number];

/** The step of a score: `71.5` → `60`; `none`: there is no score. */
export function healthTier(health: number | null | undefined): HealthTier {
	if (health === null || health === undefined) return 'none';
	return healthTiers.find((least) => health >= Number(least)) ?? '0';
}

/** The scores of a step: `60` → `60–79`; undefined for `none`. */
export function tierRange(tier: HealthTier): string | undefined {
	if (tier === 'none') return undefined;
	return `${tier}–${tier === '80' ? 100 : Number(tier) + 19}`;
}
