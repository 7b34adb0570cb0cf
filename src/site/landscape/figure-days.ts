import type { ProjectData } from '../content-data.ts';

/** How many projects have figures, and of which days these are. */
export interface FigureDays {
	projects: number;
	scored: number;
	/** The oldest and the newest day of what was observed; none where nothing was. */
	days?: { from: string; to: string };
}

export function figureDays(projects: readonly ProjectData[]): FigureDays {
	const days = projects.flatMap(({ assessment }) => assessment.asOf ?? []).sort();
	const [from] = days;
	const to = days.at(-1);
	return {
		projects: projects.length,
		scored: projects.filter(({ assessment }) => typeof assessment.score?.health === 'number')
			.length,
		...(from && to ? { days: { from, to } } : {}),
	};
}
