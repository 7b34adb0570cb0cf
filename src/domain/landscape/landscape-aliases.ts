import { addresses } from '../addresses.ts';
import type { Project } from './project.ts';
import type { LandscapeTaxonomy } from './taxonomy.ts';

/** An id that something had, and where it leads: paths without a language. */
export interface LandscapeAlias {
	from: string;
	to: string;
}

/**
 * Old paths of a landscape: of projects and categories at their own, of a subcategory as if it were a
 * page below its category, `/landscape/inference/engine/` → `/landscape/inference/#engines`.
 */
export function landscapeAliases(
	{ categories }: LandscapeTaxonomy,
	projects: readonly Pick<Project, 'id' | 'aliases'>[],
): LandscapeAlias[] {
	const ofCategories = categories.flatMap(({ id, aliases, subcategories }) => {
		const to = addresses.landscapeCategory(id);
		return [
			...aliases.map((alias) => ({ from: addresses.landscapeCategory(alias), to })),
			...subcategories.flatMap((sub) =>
				sub.aliases.map((alias) => ({ from: `${to}${alias}/`, to: `${to}#${sub.id}` })),
			),
		];
	});
	const ofProjects = projects.flatMap(({ id, aliases }) =>
		aliases.map((alias) => ({ from: addresses.project(alias), to: addresses.project(id) })),
	);
	return [...ofCategories, ...ofProjects];
}
