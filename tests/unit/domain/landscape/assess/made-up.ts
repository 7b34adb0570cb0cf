import type { Observation } from '../../../../../src/domain/landscape/observation.ts';
import type { Project } from '../../../../../src/domain/landscape/project.ts';

/** A project as its file says it, with nothing stated. */
export function project(more: Partial<Project> = {}): Project {
	const id = more.id ?? 'inkwell';
	return {
		id,
		path: { en: `landscape/projects/${id}.yaml`, zh: `landscape/projects/${id}.yaml` },
		name: { en: 'Inkwell', zh: '墨池' },
		description: { en: 'Keeps ink.', zh: '存墨。' },
		repo: { host: 'github.com', owner: 'Ink', name: 'Well' },
		homepage: null,
		license: null,
		licenseStated: null,
		places: [{ category: 'inference', subcategory: 'engines' }],
		tags: [],
		language: null,
		added: '2026-01-05',
		aliases: [],
		backing: null,
		lifecycle: null,
		archived: null,
		logo: null,
		texts: [],
		...more,
	};
}

/** A line of observations: `seen('2026-10-01', { stars: 3 })`. */
export function seen(
	day: string,
	values: Observation['values'],
	more: Partial<Observation> = {},
): Observation {
	return { id: 'inkwell', as_of: day, source: 'github', values, ...more };
}

/** A day without an answer. */
export function fault(day: string, kind: Observation['fault'] = 'not-found'): Observation {
	return seen(day, {}, { fault: kind });
}

/** Enough for a score. */
export const enough: Observation['values'] = {
	commits_90d: 40,
	last_commit: '2026-09-28',
	active_weeks_13: 9,
	releases_365d: 4,
	closed_90d: 30,
	license: 'MIT',
	ci: true,
	readme_chars: 900,
	contributing: false,
	security_policy: false,
	stars: 800,
};
