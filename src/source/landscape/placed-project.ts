import type { Locale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Project } from '../../domain/landscape/project.ts';

/** A place in a file as the author knows it. */
export type At = Pick<Issue, 'file' | 'line' | 'column'>;

/** What of a project is right by itself, while something else in its files may be wrong. */
export interface ProjectDraft extends Partial<Omit<Project, 'id' | 'path' | 'description'>> {
	id: string;
	path: Project['path'];
	description: Partial<Record<Locale, string>>;
}

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
