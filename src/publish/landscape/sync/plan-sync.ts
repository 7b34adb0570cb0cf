import type { Observation } from '../../../domain/landscape/observation.ts';
import type { Project } from '../../../domain/landscape/project.ts';
import { repoUrl } from '../../../domain/landscape/repo.ts';
import { batchSizes, type Wanted } from '../github/wanted.ts';

/** The source of what sync writes. */
export const liveSource = 'github';

/** What is asked for in a run. */
export interface SyncChoice {
	/** Ids; empty: all. */
	only: readonly string[];
	/** The id of a category, or `category/subcategory`; undefined: all. */
	category: string | undefined;
	/** Also those with a line of today. */
	force: boolean;
}

export interface SyncPlan {
	wanted: Wanted[];
	/** Ids that have a line of today. */
	today: string[];
	/** Addresses of repositories elsewhere: there is nobody to ask. */
	elsewhere: { id: string; url: string }[];
	/** Names that were asked for and are none. */
	unknown: string[];
}

/**
 * Which projects a run asks for. One has been asked today when it has values of today or was not
 * found; other faults are tried again. Those that nobody has read for longest come first, so that
 * runs that end at a limit reach everybody in turn.
 */
export function planSync(
	projects: readonly Project[],
	observations: readonly Observation[],
	{ day, ...choice }: SyncChoice & { day: string },
): SyncPlan {
	const live = observations.filter(({ source }) => source === liveSource);
	const isSettled = ({ as_of, fault }: Observation): boolean =>
		as_of === day && (fault === undefined || fault === 'not-found');
	const settled = new Set(live.filter(isSettled).map(({ id }) => id));
	const newest = new Map<string, string>();
	for (const { id, as_of } of live) {
		if (as_of > (newest.get(id) ?? '')) newest.set(id, as_of);
	}
	const chosen = projects.filter((project) => isChosen(project, choice));
	const here = chosen.filter(({ repo }) => repo.host === 'github.com');
	const order = ({ id }: Project): string => `${newest.get(id) ?? ''}\n${id}`;
	return {
		wanted: here
			.filter(({ id }) => choice.force || !settled.has(id))
			.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
			.map(({ id, repo: { owner, name } }) => ({ id, owner, name })),
		today: here.flatMap(({ id }) => (!choice.force && settled.has(id) ? id : [])),
		elsewhere: chosen.flatMap(({ id, repo }) =>
			repo.host === 'github.com' ? [] : { id, url: repoUrl(repo) },
		),
		unknown: unknownNames(projects, choice),
	};
}

function isChosen({ id, places }: Project, { only, category }: SyncChoice): boolean {
	const stands = places.map((place) => `${place.category}/${place.subcategory}`);
	return (
		(only.length === 0 || only.includes(id)) &&
		(category === undefined ||
			stands.some((place) => place === category || place.startsWith(`${category}/`)))
	);
}

function unknownNames(projects: readonly Project[], { only, category }: SyncChoice): string[] {
	const ids = new Set(projects.map(({ id }) => id));
	const isEmpty =
		category !== undefined &&
		!projects.some((each) => isChosen(each, { only: [], category, force: false }));
	return [...only.filter((id) => !ids.has(id)), ...(isEmpty ? [category] : [])];
}

/** The fewest calls that a plan takes: each further page of 100 commits or releases is one more. */
export function callsOf(
	{ wanted: { length } }: SyncPlan,
	scorecard: boolean,
): { queries: number; calls: number } {
	const sizes = Object.values(batchSizes);
	return {
		queries: sizes.reduce((sum, size) => sum + Math.ceil(length / size), 0),
		calls: length * (scorecard ? 2 : 1),
	};
}
