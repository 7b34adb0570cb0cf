import { z } from 'zod';
import { addresses } from '../../domain/addresses.ts';
import type { AssessedProject } from '../../domain/landscape/assessment.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import {
	projectRecordSchema,
	type ProjectsFile,
	projectsSchema,
} from '../../schema/landscape-export.ts';
import { inBoth, type Links, onceAt } from './links.ts';
import { projectSummary } from './project-summary.ts';

interface Landscape {
	taxonomy: LandscapeTaxonomy;
	projects: readonly AssessedProject[];
}

/** `projects.json`: all projects with their scores, in both languages. */
export function projectsFile({ taxonomy, projects }: Landscape, links: Links): ProjectsFile {
	const days = projects.flatMap(({ assessment }) => assessment.asOf ?? []);
	return {
		$schema: onceAt(addresses.landscapeSchema, links),
		as_of: days.sort().at(-1) ?? null,
		method: inBoth(addresses.landscapeMethod, links),
		categories: taxonomy.categories.map(({ id, title, description, subcategories }) => ({
			id,
			title,
			description,
			subcategories: subcategories.map(({ id: part, title: name }) => ({ id: part, title: name })),
		})),
		tags: taxonomy.tags,
		projects: projects
			.toSorted((a, b) => compareText(a.id, b.id))
			.map((project) => projectSummary(project, links)),
	};
}

/**
 * `projects.schema.json`, JSON Schema 2020-12: `projects.json` itself, and as `$defs/project` the
 * file of one project. Fields may be added; what is here stays.
 */
export function projectsJsonSchema(links: Links): object {
	const { $schema, ...projects } = toSchema(projectsSchema);
	const { $schema: _, ...project } = toSchema(projectRecordSchema);
	return {
		$schema,
		$id: onceAt(addresses.landscapeSchema, links),
		title: 'The landscape: projects and their scores',
		...projects,
		$defs: { project },
	};
}

function toSchema(schema: z.ZodType) {
	// As input: an output schema would forbid fields that are added later.
	return z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
}

/** JSON as files have it: tabs would double its size. */
export function toJson(data: object): string {
	return `${JSON.stringify(data)}\n`;
}
