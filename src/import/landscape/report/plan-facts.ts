import type { Issue } from '../../../domain/issue.ts';
import type { Existing } from '../plan/existing.ts';
import { unknownLabels } from '../plan/plan-issues.ts';
import type { LandscapePlan } from '../plan/plan-landscape.ts';
import type { LandscapeReport } from './landscape-report.ts';

/** Labels of the list that mean nothing here. */
export function unknownOf(
	{ situation: { unknown } }: LandscapePlan,
	{ taxonomy }: Existing,
): LandscapeReport['unknown'] {
	const places = taxonomy.categories.flatMap(({ id, subcategories }) =>
		subcategories.map((sub) => `${id}/${sub.id}`),
	);
	return {
		categories: unknownLabels('categories', unknown.categories, places),
		tags: unknownLabels('tags', unknown.tags, Object.keys(taxonomy.tags)),
	};
}

/** What `categories.yaml` gets: `inference`, `inference/engines`, `#rag`. */
export function addedOf({ situation: { additions } }: LandscapePlan): string[] {
	if (!additions) return [];
	const { categories, subcategories, tags } = additions;
	return [...categories.keys(), ...subcategories.keys(), ...[...tags.keys()].map((id) => `#${id}`)];
}

/** Ids in the map that nothing in the list has. */
export function unusedIssues(ids: readonly string[], map: string | undefined): Issue[] {
	return ids.map((id) => ({
		code: 'import/map-unused',
		severity: 'warning' as const,
		message: `Unexpected project \`${id}\`, expected the id of one in the list`,
		hint: 'Ids are those of the report; after an import, those of the files.',
		file: map ?? '',
	}));
}
