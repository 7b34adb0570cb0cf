import type { Issue } from '../../domain/issue.ts';
import type { Project } from '../../domain/landscape/project.ts';

/** A place in a file as the author knows it. */
export type At = Pick<Issue, 'file' | 'line' | 'column'>;

/** A project, and where its author says what. */
export interface PlacedProject {
	project: Project;
	/** Where the value at a path stands: `['tags', 1]`, `['description', 'zh']`. */
	at: (path: readonly PropertyKey[]) => At;
}

/** What came of the files of a project. */
export interface ReadProject {
	/** Absent when a file is wrong. */
	placed?: PlacedProject;
	issues: Issue[];
}
