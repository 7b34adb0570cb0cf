import type { Locale } from '../../domain/i18n/locale.ts';
import type { Metric } from '../../domain/landscape/metric.ts';
import { strokeClasses } from '../../domain/landscape/map/strokes.ts';
import { formatCount } from '../../domain/landscape/format-metric.ts';
import { dimensions } from '../../domain/landscape/score/score.ts';
import type { ProjectData } from '../content-data.ts';
import { licenceOf, programmingLanguageOf } from './project-traits.ts';
import { projectUrl } from './project-places.ts';

/** A project in the table of its category. What is not known is undefined. */
export interface CategoryRow {
	name: string;
	url: string;
	description: string;
	/** Classes of its strokes. */
	strokes: string;
	/** Rounded, as all scores here. */
	health: number | undefined;
	/** In their order. */
	dimensions: (number | undefined)[];
	stars: string | undefined;
	licence: string | undefined;
	language: string | undefined;
	/** Day of the newest commit. */
	commit: string | undefined;
	/** Day of the figures. */
	asOf: string | undefined;
}

export function categoryRow(project: ProjectData, locale: Locale): CategoryRow {
	const { score, asOf, readings } = project.assessment;
	const valueOf = (metric: Metric) => readings[metric]?.value;
	const [stars, commit] = [valueOf('stars'), valueOf('last_commit')];
	const rounded = (value: number | null | undefined): number | undefined =>
		typeof value === 'number' ? Math.round(value) : undefined;
	return {
		name: project.name[locale],
		url: projectUrl(project.id, locale),
		description: project.description[locale],
		strokes: strokeClasses(score),
		health: rounded(score?.health),
		dimensions: dimensions.map((each) => rounded(score?.dimensions[each].score)),
		stars: typeof stars === 'number' ? formatCount(stars) : undefined,
		licence: licenceOf(project),
		language: programmingLanguageOf(project),
		commit: typeof commit === 'string' ? commit : undefined,
		asOf,
	};
}
