import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import type { Observation } from '../../domain/landscape/observation.ts';
import type { Project } from '../../domain/landscape/project.ts';
import { emptyLandscapeTaxonomy, type LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import { checkBalance } from './check-balance.ts';
import { checkLandscape } from './check-landscape.ts';
import { listProjects, type ProjectFiles } from './list-projects.ts';
import type { ProjectDraft, ReadProject } from './placed-project.ts';
import { readCategories } from './read-categories.ts';
import { type PlacedObservation, readObservations } from './read-observations.ts';
import { readProjectData } from './read-project-data.ts';
import { readProjectTexts } from './read-project-texts.ts';

export interface LandscapeOptions {
	/** Absolute. */
	contentDir: string;
	/** A path as the author knows it. */
	nameOf: (file: string) => string;
	/** Milliseconds: no day may be later. */
	now: number;
}

/** All that people state of projects, and all that was observed of them. */
export interface Landscape {
	taxonomy: LandscapeTaxonomy;
	/** By id; those whose files are wrong are left out. */
	projects: Project[];
	/** Of every project that has files. */
	ids: string[];
	/** In the order of their lines, the oldest month first. */
	observations: Observation[];
	issues: Issue[];
	/** What to think about when there is time: `check` tells it, a build does not. */
	notes: Issue[];
}

const noLandscape: Landscape = {
	...{ taxonomy: emptyLandscapeTaxonomy, projects: [], ids: [], observations: [] },
	...{ issues: [], notes: [] },
};

/** Reads `content/landscape/`, and checks it; a folder that is absent is an empty landscape. */
export function readLandscape(options: LandscapeOptions): Landscape {
	const { contentDir, nameOf } = options;
	if (!existsSync(path.join(contentDir, 'landscape'))) {
		return noLandscape;
	}
	const categories = readCategories(contentDir, nameOf);
	const listed = listProjects({ contentDir, nameOf });
	const read = listed.projects.map((files) => ({ files, ...readProject(files, nameOf) }));
	const projects = read.flatMap(({ project }) => project ?? []);
	const drafts = read.flatMap(({ placed }) => placed?.project ?? []);
	const observed = readObservations(contentDir, nameOf);
	const observations = underNewIds(observed.observations, drafts);
	const named = read.map(({ files, placed }) => ({
		...{ id: files.id, placed },
		at: { file: nameOf(firstFile(files)), line: 1, column: 1 },
	}));
	const issues = [
		...categories.issues,
		...listed.issues,
		...read.flatMap(({ issues: own }) => own),
		...observed.issues,
		...checkLandscape({ ...options, categories, projects: named, observations }),
	];
	return {
		taxonomy: categories.taxonomy,
		projects: withoutErrors(projects, issues, options),
		ids: named.map(({ id }) => id),
		observations: observations.map(({ observation }) => observation),
		issues,
		notes: checkBalance(categories, projects),
	};
}

/** In development, what is right is shown beside what is wrong. */
function withoutErrors(
	projects: readonly Project[],
	issues: readonly Issue[],
	{ contentDir, nameOf }: LandscapeOptions,
): Project[] {
	const wrong = new Set(
		issues.filter(({ severity }) => severity === 'error').map(({ file }) => file),
	);
	return projects.filter(({ path: files }) =>
		Object.values(files).every((file) => !wrong.has(nameOf(path.join(contentDir, file)))),
	);
}

/** A project keeps what was observed of it under another id. */
function underNewIds(
	observations: readonly PlacedObservation[],
	projects: readonly ProjectDraft[],
): PlacedObservation[] {
	const ids = new Set(projects.map(({ id }) => id));
	const newIds = new Map(
		projects.flatMap(({ id, aliases = [] }) =>
			aliases.filter((old) => !ids.has(old)).map((old) => [old, id]),
		),
	);
	return observations.map((each) => {
		const id = newIds.get(each.observation.id);
		return id === undefined ? each : { ...each, observation: { ...each.observation, id } };
	});
}

function readProject(files: ProjectFiles, nameOf: LandscapeOptions['nameOf']): ReadProject {
	const { id, data } = files;
	return data === undefined
		? readProjectTexts(files, nameOf)
		: readProjectData({ id, data }, nameOf);
}

function firstFile({ data, folder, texts }: ProjectFiles): string {
	return data ?? path.join(folder, texts.en ?? texts.zh ?? '');
}
