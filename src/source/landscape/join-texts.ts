import type { Issue } from '../../domain/issue.ts';
import { parseRepo, repoKey } from '../../domain/landscape/repo.ts';
import type { ProjectText } from '../../schema/landscape.ts';
import { contradiction, missingField } from './project-issues.ts';
import type { ParsedText } from './parsed-text.ts';
import type { SharedFields } from './to-project.ts';

const required = ['repo', 'category', 'added'] as const satisfies (keyof SharedFields)[];

/** What both languages say together. */
interface Joined {
	/** The fields that are right; where the languages contradict each other, those of the first. */
	stated: Partial<SharedFields>;
	/** Absent where something is missing, or contradicts. */
	shared?: SharedFields;
	issues: Issue[];
}

/** Joins what the texts of a project state, and holds them against each other. */
export function joinTexts(en: ParsedText, zh: ParsedText): Joined {
	const stated = { ...statedIn(zh), ...statedIn(en) };
	const issues: Issue[] = [];
	for (const field of Object.keys(statedIn(zh))) {
		if (!(field in statedIn(en)) || sameIn(field, en, zh)) continue;
		issues.push(contradiction(field, zh, en));
	}
	// A field that is wrong is not missing.
	const missing = required.filter((field) => !(field in en.places) && !(field in zh.places));
	issues.push(...missing.map((field) => missingField(field, en, zh)));
	const { repo, category, added } = stated;
	if (issues.length > 0 || !repo || !category || !added) return { stated, issues };
	const defaults = { homepage: null, license: null, also: [], tags: [], aliases: [] };
	return { stated, shared: { ...defaults, ...stated, repo, category, added }, issues };
}

/** The shared fields that a file itself has: defaults of the others say nothing. */
export function statedIn({
	data,
	places,
}: Pick<ParsedText, 'data' | 'places'>): Partial<SharedFields> {
	const { name: _name, description: _description, ...shared } = data;
	return Object.fromEntries(Object.entries(shared).filter(([field]) => field in places));
}

function sameIn(field: string, en: ParsedText, zh: ParsedText): boolean {
	return comparable(field, en.data) === comparable(field, zh.data);
}

/** Equal where two files say the same: spellings of a repository and the order of tags are free. */
function comparable(field: string, data: Partial<ProjectText>): string {
	const value: unknown = Object.entries(data).find(([key]) => key === field)?.[1];
	if (field === 'repo' && typeof value === 'string') {
		const repo = parseRepo(value);
		return repo ? repoKey(repo) : value;
	}
	if (field !== 'tags' && field !== 'aliases') return JSON.stringify(value);
	return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}
