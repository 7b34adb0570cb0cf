import type { Locale } from '../../domain/i18n/locale.ts';
import { repoUrl } from '../../domain/landscape/repo.ts';
import type { ProjectData } from '../content-data.ts';
import { type NamedLink, projectUrl } from './project-places.ts';
import { shownText } from './shown-text.ts';

/** What a reader should know of a project before its figures. */
export interface ProjectNotices {
	archived: { date: string; reason: string; successor: NamedLink | undefined } | undefined;
	/** Its repository by its present name, where it was renamed. */
	movedTo: NamedLink | undefined;
	/** Since when its repository cannot be read. */
	staleSince: string | undefined;
}

export function projectNotices(
	{ archived, assessment, repo }: ProjectData,
	projects: ReadonlyMap<string, ProjectData>,
	locale: Locale,
): ProjectNotices {
	const { movedTo, staleSince } = assessment;
	const [, owner, name] = /^([^/]+)\/(.+)$/.exec(movedTo ?? '') ?? [];
	return {
		archived: archived
			? {
					date: archived.date,
					reason: shownText(archived.reason[locale], locale),
					successor: successorOf(archived.successor, projects, locale),
				}
			: undefined,
		movedTo:
			movedTo && owner && name
				? { name: movedTo, url: repoUrl({ host: repo.host, owner, name }) }
				: undefined,
		staleSince,
	};
}

/** The project to look at instead of an archived one, where it is here. */
export function successorOf(
	id: string | null,
	projects: ReadonlyMap<string, ProjectData>,
	locale: Locale,
): NamedLink | undefined {
	const project = id === null ? undefined : projects.get(id);
	return project && { name: project.name[locale], url: projectUrl(project.id, locale) };
}
