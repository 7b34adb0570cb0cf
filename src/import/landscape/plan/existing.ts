import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRepo, type Repo, repoKey } from '../../../domain/landscape/repo.ts';
import type { LandscapeTaxonomy } from '../../../domain/landscape/taxonomy.ts';
import type { Issue } from '../../../domain/issue.ts';
import { listProjects, type ProjectFiles } from '../../../source/landscape/list-projects.ts';
import { readCategories } from '../../../source/landscape/read-categories.ts';
import { readProjectData } from '../../../source/landscape/read-project-data.ts';
import { readProjectTexts } from '../../../source/landscape/read-project-texts.ts';

/** What the content folder has of a landscape. */
export interface Existing {
	taxonomy: LandscapeTaxonomy;
	/** By `repoKey`. */
	byRepo: Map<string, string>;
	/** By id, also files that are wrong: `check` says what is wrong with them. */
	files: Map<string, ProjectFiles>;
	/** Ids that projects had. */
	aliases: Set<string>;
	issues: Issue[];
}

/** Reads the landscape that is there; an empty one where there is none yet. */
export function readExisting(contentDir: string, nameOf: (file: string) => string): Existing {
	const categories = readCategories(contentDir, nameOf);
	const existing: Existing = {
		taxonomy: categories.taxonomy,
		byRepo: new Map(),
		files: new Map(),
		aliases: new Set(),
		// A landscape may begin with an import.
		issues: categories.issues.filter(({ code }) => code !== 'landscape/no-categories'),
	};
	for (const files of listProjects({ contentDir, nameOf }).projects) {
		existing.files.set(files.id, files);
		const { data } = files;
		const { placed } = data
			? readProjectData({ ...files, data }, nameOf)
			: readProjectTexts(files, nameOf);
		const repo = placed?.project.repo ?? statedRepo(files);
		if (repo) existing.byRepo.set(repoKey(repo), files.id);
		for (const alias of placed?.project.aliases ?? []) existing.aliases.add(alias);
	}
	return existing;
}

/** Of a project whose files are wrong, so that no import writes it once more. */
function statedRepo({ data, texts, folder }: ProjectFiles): Repo | undefined {
	const names = data ? [data] : Object.values(texts).map((name) => path.join(folder, name));
	for (const file of names) {
		const [, stated] = /^repo:[ \t]*["']?([^"'\s#]+)/m.exec(readFileSync(file, 'utf8')) ?? [];
		const repo = stated === undefined ? undefined : parseRepo(stated);
		if (repo) return repo;
	}
	return undefined;
}
