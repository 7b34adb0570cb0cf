/** How dark a cell of the heatmap is, by the largest share of its row that still is so. */
export const heatSteps = [0, 0.1, 0.25, 0.5, 1] as const;

/** The step of a share, from 0. */
export const heatStep = (share: number): number => heatSteps.findIndex((most) => share <= most);
