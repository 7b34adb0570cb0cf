import type { Issue } from '../../domain/issue.ts';
import type { Project, ProjectPlace } from '../../domain/landscape/project.ts';
import type { Repo } from '../../domain/landscape/repo.ts';
import type { SharedFields } from './to-project.ts';

/** A place in a file as the author knows it. */
export type At = Pick<Issue, 'file' | 'line' | 'column'>;

/** What of a project is right by itself, while something else in its files may be wrong. */
export interface ProjectDraft extends Partial<SharedDraft> {
	id: string;
	path: Project['path'];
	description: Partial<Project['description']>;
	repo: Repo | undefined;
	/** The primary one first; undefined: it is no place. */
	places: (ProjectPlace | undefined)[];
}

type SharedDraft = Omit<SharedFields, 'repo' | 'category' | 'also'>;

/** A project, and where its author says what. */
export interface PlacedProject {
	project: ProjectDraft;
	/** Where the value at a path stands: `['tags', 1]`, `['description', 'zh']`. */
	at: (path: readonly PropertyKey[]) => At;
}

/** What came of the files of a project. */
export interface ReadProject {
	/** Absent when a file is wrong. */
	project?: Project;
	/** Absent when no file says anything. */
	placed?: PlacedProject;
	issues: Issue[];
}
