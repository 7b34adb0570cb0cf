import { ownValue } from '../../../domain/own-value.ts';
import type { LandscapeTaxonomy } from '../../../domain/landscape/taxonomy.ts';
import type { Issue } from '../../../domain/issue.ts';
import { readDay } from '../fields/read-day.ts';
import { listIssue } from '../read/list-issues.ts';
import { existingPlace } from './find-place.ts';
import type { ImportMap } from './read-map.ts';

/** What a map names and `categories.yaml` does not have, and a day that is none. */
export function checkMap(
	map: ImportMap,
	taxonomy: LandscapeTaxonomy,
	{ map: file = '--map', added }: { map: string | undefined; added: string | undefined },
): Issue[] {
	const places = Object.values(map.categories)
		.filter((place) => place !== null && existingPlace(place, taxonomy) === undefined)
		.map((place) => `Unexpected place \`${place ?? ''}\`, expected one of \`categories.yaml\``);
	const tags = Object.values(map.tags)
		.filter((id) => id !== null && ownValue(taxonomy.tags, id) === undefined)
		.map((id) => `Unexpected tag \`${id ?? ''}\`, expected one of \`categories.yaml\``);
	const isDay = added === undefined || readDay(added) === added;
	return [
		...[...new Set([...places, ...tags])].map((message) => listIssue.map(file, message)),
		...(isDay
			? []
			: [listIssue.map('--added', `Unexpected \`${added}\`, expected a day as \`2026-11-21\``)]),
	];
}
