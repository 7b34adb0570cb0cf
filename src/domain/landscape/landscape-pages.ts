import { addresses } from '../addresses.ts';
import type { LandscapeTaxonomy } from './taxonomy.ts';

/** Paths of the pages about a landscape, those of its projects left out. */
export function landscapePages({ categories }: LandscapeTaxonomy): string[] {
	return [
		addresses.landscape,
		...categories.map(({ id }) => addresses.landscapeCategory(id)),
		addresses.landscapeCompare,
		addresses.landscapeMethod,
		addresses.landscapeArchive,
		addresses.landscapeStats,
		addresses.landscapeSubmit,
	];
}

/** Paths of its files in each language. */
export function landscapeFiles(projects: readonly string[]): string[] {
	return [
		addresses.landscapeRss,
		addresses.landscapeJsonFeed,
		...projects.map((id) => addresses.projectBadge(id)),
	];
}

/** Paths of its files that hold both languages, once. */
export function landscapeData(projects: readonly string[]): string[] {
	return [
		addresses.landscapeJson,
		addresses.landscapeCsv,
		addresses.landscapeSchema,
		...projects.map((id) => addresses.projectData(id)),
	];
}
