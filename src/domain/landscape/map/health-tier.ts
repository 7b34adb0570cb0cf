/** From which score on a project stands in a column of the heatmap, the best first. */
export const healthTiers = [80, 60, 40, 20, 0] as const;

/** The column of a score, the last one for projects without a score. */
export function tierOf(health: number | null): number {
	if (health === null) return healthTiers.length;
	return healthTiers.findIndex((least) => health >= least);
}
