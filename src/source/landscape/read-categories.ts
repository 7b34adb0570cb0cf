import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import { emptyLandscapeTaxonomy, type LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import { landscapeSchema } from '../../schema/landscape.ts';
import { readText } from '../read-text.ts';
import { parseYaml } from '../yaml.ts';
import type { At } from './placed-project.ts';

/** `categories.yaml`, and where it says what. */
export interface ReadCategories {
	taxonomy: LandscapeTaxonomy;
	/** False where the file is wrong or absent: nothing can be held against it. */
	isRight: boolean;
	/** Where a value stands, or its key. */
	at: (path: readonly PropertyKey[], key?: boolean) => At;
	issues: Issue[];
}

/** Reads `content/landscape/categories.yaml`. */
export function readCategories(
	contentDir: string,
	nameOf: (file: string) => string,
): ReadCategories {
	const file = path.join(contentDir, 'landscape', 'categories.yaml');
	const name = nameOf(file);
	const wrong = { taxonomy: emptyLandscapeTaxonomy, isRight: false, at: () => ({ file: name }) };
	const read = readText(file, name);
	if ('issue' in read) return { ...wrong, issues: [noCategories(read.issue)] };
	const { data, issues, placeOf } = parseYaml({
		text: read.text,
		file: name,
		schema: landscapeSchema,
		firstLine: 1,
	});
	const at: ReadCategories['at'] = (place, key) => ({ file: name, ...placeOf(place, key) });
	if (!data) return { ...wrong, at, issues };
	const categories = Object.entries(data.categories).map(([id, { subcategories, ...own }]) => ({
		id,
		...own,
		subcategories: Object.entries(subcategories).map(([sub, its]) => ({ id: sub, ...its })),
	}));
	return { taxonomy: { categories, tags: data.tags }, isRight: true, at, issues: [] };
}

function noCategories(issue: Issue): Issue {
	if (!issue.message.includes('ENOENT')) return issue;
	return {
		...issue,
		code: 'landscape/no-categories',
		message: 'Unexpected landscape without `categories.yaml`, expected what it is divided into',
		hint: 'The smallest has one category with `title`, `description` and `subcategories`.',
	};
}
