import type { Project, ProjectPlace } from '../../domain/landscape/project.ts';
import { parseRepo } from '../../domain/landscape/repo.ts';
import type { ProjectFile } from '../../schema/landscape.ts';
import type { ProjectDraft } from './placed-project.ts';

/** What does not depend on the language. */
export type SharedFields = Omit<ProjectFile, 'name' | 'description'>;

type Own = Pick<ProjectDraft, 'id' | 'path' | 'name' | 'description' | 'texts'>;

/** What the fields say that are there; they were let through by the schema. */
export function toDraft(own: Own, shared: Partial<SharedFields>): ProjectDraft {
	const { repo: address, category, also = [], license, licenseStated, ...same } = shared;
	const repo = address === undefined ? undefined : parseRepo(address);
	const { language, backing, lifecycle, archived, logo, ...plain } = same;
	return {
		...own,
		...plain,
		...(repo && { repo }),
		...(license !== undefined && { license }),
	};
}
