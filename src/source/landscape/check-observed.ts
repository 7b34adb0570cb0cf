import { isInFuture } from '../../domain/i18n/format-date.ts';
import type { Issue } from '../../domain/issue.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { PlacedObservation } from './read-observations.ts';

interface Around {
	/** Of all projects. */
	ids: readonly string[];
	/** Milliseconds. */
	now: number;
}

/** Observations of a day that has not come, and of projects that are not there. */
export function checkObserved(
	observations: readonly PlacedObservation[],
	{ ids, now }: Around,
): Issue[] {
	const known = new Set(ids);
	const strange = observations.filter(({ observation }) => !known.has(observation.id));
	const future = observations.filter(({ observation }) => isInFuture(observation.as_of, now));
	return [
		...future.map(notYet),
		...[...Map.groupBy(strange, ({ observation }) => observation.id)].flatMap(([id, all]) =>
			unknownProject(id, all, ids),
		),
	];
}

function notYet({ observation, at }: PlacedObservation): Issue {
	return {
		code: 'observation/future',
		severity: 'error',
		message: `Unexpected observation of ${observation.as_of}, expected a day that has come`,
		hint: 'What is known of it will be known then.',
		...at,
	};
}

/** Told once for each project: it may have been observed for years. */
function unknownProject(
	id: string,
	[first, ...others]: readonly PlacedObservation[],
	ids: readonly string[],
): Issue[] {
	if (!first) return [];
	const meant = nearest(id, ids);
	const more = others.length > 0 ? ` (and ${others.length} more)` : '';
	return [
		{
			code: 'observation/unknown-project',
			severity: 'warning',
			message: `Unexpected observation of \`${id}\`${more}, expected a project of the landscape`,
			hint: meant
				? `Did you mean \`${meant}\`?`
				: 'If it had this id before, give it to `aliases`; else its lines may go.',
			...first.at,
		},
	];
}
