import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { healthTiers, healthTier } from '../../domain/landscape/map/health-tier.ts';
import {
	type FacetName,
	type MapState,
	writeMapState,
} from '../../domain/landscape/map/map-state.ts';
import type { Metric } from '../../domain/landscape/metric.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import type { ProjectData } from '../content-data.ts';
import { makeMapIndex } from './make-map-index.ts';
import { tierName } from './score-words.ts';

/** A number of projects that leads to them. */
export interface Counted {
	name: string;
	count: number;
	/** Of all, 0 to 1. */
	share: number;
	/** None where there is nothing to see. */
	url: string | undefined;
}

export interface HeatRow {
	name: string;
	url: string;
	/** By step of the score, the best first, and at last those without one. */
	cells: Counted[];
	count: number;
}

/** Of how many projects something is known. */
export interface Coverage {
	name: string;
	known: number;
	of: number;
	/** Between which days it was observed. */
	days: { from: string; to: string } | undefined;
}

/** What the numbers of a landscape are made of. */
export interface NumbersOptions {
	projects: readonly ProjectData[];
	taxonomy: LandscapeTaxonomy;
	locale: Locale;
	/** Address of the map. */
	map: string;
}

/** Where the map shows what was picked, the best first. */
const linkTo = (map: string, picked: MapState['picked']): string =>
	map + writeMapState({ q: '', picked, sort: 'score', order: 'desc', view: 'cards' });

/** How many projects have each value of a facet; those of which none is known at last. */
export function distribution(
	name: FacetName,
	{ projects, taxonomy, locale, map }: NumbersOptions,
): Counted[] {
	const { facets, has } = makeMapIndex(projects, taxonomy, locale);
	const counts = facets[name].map(([id, label], place) => {
		const count = has[name].filter((places) => places.includes(place)).length;
		const url = linkTo(map, { [name]: [id] });
		return { name: label, count, share: count / projects.length, url };
	});
	const unknown = has[name].filter((places) => places.length === 0).length;
	const { notKnown } = messages[locale].landscape.map.numbers;
	const share = unknown / projects.length;
	const rest = { name: notKnown, count: unknown, share, url: undefined };
	return unknown > 0 ? [...counts, rest] : counts;
}

/**
 * Categories by steps of the score: where much is well, and where little is. A project counts in
 * each of its categories, as it does on the map that a cell leads to.
 */
export function heatmap({ projects, taxonomy, locale, map }: NumbersOptions): HeatRow[] {
	return taxonomy.categories.flatMap(({ id, title }) => {
		const own = projects.filter(({ places }) => places.some(({ category }) => category === id));
		if (own.length === 0) return [];
		const cells = healthTiers.map((tier) => {
			const count = own.filter(
				({ assessment }) => healthTier(assessment.score?.health) === tier,
			).length;
			const url = count > 0 ? linkTo(map, { category: [id], health: [tier] }) : undefined;
			return { name: tierName(tier, locale), count, share: count / own.length, url };
		});
		const url = linkTo(map, { category: [id] });
		return [{ name: title[locale], url, cells, count: own.length }];
	});
}

const covered = [
	'last_commit',
	'commits_90d',
	'last_release',
	'contributors',
	'stars',
	'forks',
	'license',
	'ci',
	'scorecard',
	'created',
] as const satisfies Metric[];

/** Scores first, then the metrics that most depends on. */
export function coverage({ projects, locale }: NumbersOptions): Coverage[] {
	const { health, metric } = messages[locale].landscape.score;
	const scored = projects.flatMap(({ assessment: { score } }) =>
		typeof score?.health === 'number' ? score.asOf : [],
	);
	// What a project's own file states has no day.
	const row = (name: string, known: (string | undefined)[]): Coverage => {
		const days = known.filter((day) => day !== undefined).sort();
		const [from, to] = [days[0], days.at(-1)];
		const between = from && to ? { from, to } : undefined;
		return { name, known: known.length, of: projects.length, days: between };
	};
	const readings = covered.map((name) => {
		const known = projects.flatMap(({ assessment }) => {
			const reading = assessment.readings[name];
			return reading && reading.value !== null ? [reading.asOf] : [];
		});
		return row(metric[name], known);
	});
	return [row(health, scored), ...readings];
}
