import type { Locale } from '../../domain/i18n/locale.ts';
import type { Project, ProjectPlace } from '../../domain/landscape/project.ts';
import { parseRepo, type Repo } from '../../domain/landscape/repo.ts';
import type { ProjectFile } from '../../schema/landscape.ts';
import type { ProjectDraft } from './placed-project.ts';

type Both = Record<Locale, string>;

/** What does not depend on the language. */
export type SharedFields = Omit<ProjectFile, 'name' | 'description'>;

interface Stated {
	id: string;
	path: Both;
	name: Both;
	description: Both;
	shared: SharedFields;
	texts: Locale[];
}

/** A project as everything else knows it, of fields that the schema has let through. */
export function toProject({ shared, ...own }: Stated): Project {
	return {
		...own,
		repo: repoOf(shared.repo),
		homepage: shared.homepage,
		license: shared.license,
		licenseStated: shared.license === null ? (shared.licenseStated ?? null) : null,
		places: [placeOf(shared.category), ...shared.also.map(placeOf)],
		tags: shared.tags,
		language: shared.language ?? null,
		added: shared.added,
		aliases: shared.aliases,
		backing: shared.backing ?? null,
		lifecycle: shared.lifecycle ?? null,
		archived: shared.archived
			? { ...shared.archived, successor: shared.archived.successor ?? null }
			: null,
		logo: shared.logo ?? null,
	};
}

type OwnDraft = Pick<ProjectDraft, 'id' | 'path' | 'description'>;

/** What the fields say that are there. */
export function toDraft(own: OwnDraft, shared: Partial<SharedFields>): ProjectDraft {
	const { repo, category, also = [], ...others } = shared;
	return {
		...others,
		...own,
		repo: repo === undefined ? undefined : repoOf(repo),
		places: [category === undefined ? undefined : placeOf(category), ...also.map(placeOf)],
	};
}

function repoOf(text: string): Repo {
	const repo = parseRepo(text);
	if (!repo) throw new Error(`The schema let \`${text}\` through, which is no repository`);
	return repo;
}

/** `inference/engines` → its two ids. */
function placeOf(text: string): ProjectPlace {
	const [category = '', subcategory = ''] = text.split('/');
	return { category, subcategory };
}
