import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import type { Observation } from '../../domain/landscape/observation.ts';
import type { Project } from '../../domain/landscape/project.ts';
import { emptyLandscapeTaxonomy, type LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import { listProjects } from './list-projects.ts';
import { readCategories } from './read-categories.ts';
import { readObservations } from './read-observations.ts';
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
}

/** Reads `content/landscape/`; a folder that is absent is an empty landscape. */
export function readLandscape({ contentDir, nameOf }: LandscapeOptions): Landscape {
	if (!existsSync(path.join(contentDir, 'landscape'))) {
		return {
			taxonomy: emptyLandscapeTaxonomy,
			projects: [],
			ids: [],
			observations: [],
			issues: [],
		};
	}
	const categories = readCategories(contentDir, nameOf);
	const listed = listProjects({ contentDir, nameOf });
	const read = listed.projects.map((files) =>
		files.data === undefined
			? readProjectTexts(files, nameOf)
			: readProjectData({ id: files.id, data: files.data }, nameOf),
	);
	const placed = read.flatMap((each) => each.placed ?? []);
	const observed = readObservations(contentDir, nameOf);
	return {
		taxonomy: categories.taxonomy,
		projects: placed.map(({ project }) => project),
		ids: listed.projects.map(({ id }) => id),
		observations: observed.observations.map(({ observation }) => observation),
		issues: [
			...categories.issues,
			...listed.issues,
			...read.flatMap(({ issues }) => issues),
			...observed.issues,
		],
	};
}
