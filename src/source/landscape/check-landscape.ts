import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { checkFacts } from './check-facts.ts';
import { checkLogo } from './check-logo.ts';
import { checkNames, type NamedProject } from './check-names.ts';
import { checkObserved } from './check-observed.ts';
import { checkPlaces } from './check-places.ts';
import { checkRelations } from './check-relations.ts';
import { checkWords } from './check-words.ts';
import type { ReadCategories } from './read-categories.ts';
import type { PlacedObservation } from './read-observations.ts';

/** A landscape whose files were read, each by itself. */
export interface ReadParts {
	contentDir: string;
	nameOf: (file: string) => string;
	categories: ReadCategories;
	projects: readonly NamedProject[];
	observations: readonly PlacedObservation[];
	/** Milliseconds. */
	now: number;
}

/** What is wrong beside other files, or the world. */
export function checkLandscape(parts: ReadParts): Issue[] {
	const { contentDir, categories, projects, observations, now } = parts;
	const placed = projects.flatMap((each) => each.placed ?? []);
	const ids = projects.map(({ id }) => id);
	return [
		...strayFiles(parts),
		...checkNames(categories, projects),
		...placed.flatMap((each) => [
			// One slip in the categories is not told again of every project.
			...(categories.isRight ? checkPlaces(each, categories.taxonomy) : []),
			...checkFacts(each, now),
			...checkWords(each),
			...checkLogo(each, contentDir),
		]),
		...checkRelations(placed, ids),
		...checkObserved(observations, { ids, now }),
	];
}

const parts = ['categories.yaml', 'projects', 'observations'];

/** Names that are nearly those of its parts: nothing reads them. */
function strayFiles({ contentDir, nameOf }: ReadParts): Issue[] {
	const folder = path.join(contentDir, 'landscape');
	const others = readdirSync(folder).filter(
		(name) => !name.startsWith('.') && !parts.includes(name),
	);
	return others.flatMap((name): Issue[] => {
		const meant = nearest(name, parts);
		if (!meant) return [];
		return [
			{
				code: 'landscape/unknown-file',
				severity: 'warning',
				message: `Unexpected \`${name}\`, expected one of ${parts.join(', ')}`,
				hint: `Did you mean \`${meant}\`?`,
				file: nameOf(path.join(folder, name)),
			},
		];
	});
}
