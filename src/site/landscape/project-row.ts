import type { Locale } from '../../domain/i18n/locale.ts';
import { formatCount } from '../../domain/landscape/format-metric.ts';
import { dimensions, type Score } from '../../domain/landscape/score/score.ts';
import type { ProjectData } from '../content-data.ts';
import { projectUrl } from './project-places.ts';
import { shownText } from './shown-text.ts';

/** A project in a list: what it is called, what it does, and its score or its stars. */
export interface ProjectRow {
	id: string;
	name: string;
	url: string;
	description: string;
	score?: RowScore;
	/** Where there is no score. */
	stars?: { n: string; asOf: string };
	added: string;
}

/** A score with its strokes. */
export interface RowScore {
	/** Rounded. */
	health: number;
	/** In the order of the dimensions, 0 to 100. */
	strokes: (number | null)[];
	asOf: string;
}

export function projectRow(project: ProjectData, locale: Locale): ProjectRow {
	const { id, name, description, assessment, added } = project;
	const { stars } = assessment.readings;
	const score = rowScore(assessment.score);
	return {
		id,
		name: name[locale],
		url: projectUrl(id, locale),
		description: shownText(description[locale], locale),
		...(score ? { score } : {}),
		...(!score && typeof stars?.value === 'number' && stars.asOf
			? { stars: { n: formatCount(stars.value), asOf: stars.asOf } }
			: {}),
		added,
	};
}

/** A score as lists show it; undefined: there is none. */
export function rowScore(score: Score | undefined): RowScore | undefined {
	const health = score?.health ?? null;
	if (!score || health === null) return undefined;
	return {
		health: Math.round(health),
		strokes: dimensions.map((each) => score.dimensions[each].score),
		asOf: score.asOf,
	};
}
