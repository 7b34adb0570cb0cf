import { reservedProjects } from '../../domain/addresses.ts';
import { locales } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Project } from '../../domain/landscape/project.ts';
import { parseRepo, repoKey } from '../../domain/landscape/repo.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { idField } from '../../schema/fields.ts';
import { newProjectData, newProjectText } from './new-project.ts';
import type { ProjectRequest } from './project-request.ts';

/** What is in the landscape already. */
export interface PresentLandscape {
	taxonomy: LandscapeTaxonomy;
	projects: readonly Project[];
	/** Of every project that has files. */
	ids: readonly string[];
	/** Names in `projects/`. */
	names: readonly string[];
	/** `projects/` as the author knows it. */
	folder: string;
}

/** The files to write, by path below `projects/`; or why nothing may be written. */
type Plan = { files: ReadonlyMap<string, string> } | { issues: Issue[] };

/** Plans a new project. Nothing that is there is written again or changed. */
export function planProject(request: ProjectRequest, present: PresentLandscape): Plan {
	const { id, hasText } = request;
	const problems = [
		idProblem(request, present),
		repoProblem(request, present),
		categoryProblem(request, present),
	];
	const issues = problems.flatMap((problem) =>
		problem ? [{ ...problem, severity: 'error' as const, file: `${present.folder}/${id}` }] : [],
	);
	if (issues.length > 0) return { issues };
	if (!hasText) return { files: new Map([[`${id}.yaml`, newProjectData(request)]]) };
	return {
		files: new Map(
			locales.map((locale) => [`${id}/${locale}.md`, newProjectText(request, locale)] as const),
		),
	};
}

type Problem = Pick<Issue, 'code' | 'message' | 'hint'> | undefined;

function idProblem({ id }: ProjectRequest, present: PresentLandscape): Problem {
	if (!idField.safeParse(id).success) {
		return {
			code: 'new/slug',
			message: `Unexpected id \`${id}\`, expected lower-case letters, digits and single hyphens`,
			hint: 'It becomes part of the address, and never changes.',
		};
	}
	const owner = ownerOf(id, present);
	if (!owner) return undefined;
	return {
		code: 'new/exists',
		message: `Unexpected id \`${id}\`, expected one that nothing else in the landscape has`,
		hint: `It belongs to ${owner}. Nothing was written.`,
	};
}

function ownerOf(id: string, { taxonomy, projects, ids, names }: PresentLandscape) {
	const isAlias = ({ aliases }: { aliases: readonly string[] }) => aliases.includes(id);
	if (reservedProjects.has(id)) return 'a page about the landscape';
	if (ids.includes(id) || names.some((name) => name === id || name === `${id}.yaml`)) {
		return 'a project that is there';
	}
	if (taxonomy.categories.some((category) => category.id === id || isAlias(category))) {
		return 'a category';
	}
	return projects.some(isAlias) ? 'a project that had it once' : undefined;
}

function repoProblem({ repo }: ProjectRequest, { projects }: PresentLandscape): Problem {
	if (repo === undefined) return undefined;
	const parsed = parseRepo(repo);
	if (!parsed) {
		return {
			code: 'new/repo',
			message: `Unexpected repository \`${repo}\`, expected \`owner/name\` or an address`,
			hint: 'Nothing was written.',
		};
	}
	const twin = projects.find((project) => repoKey(project.repo) === repoKey(parsed));
	if (!twin) return undefined;
	return {
		code: 'new/exists',
		message: `Unexpected repository \`${repo}\`, expected one that no project has`,
		hint: `${twin.path.en} has it, as \`${twin.id}\`. Nothing was written.`,
	};
}

function categoryProblem({ category }: ProjectRequest, { taxonomy }: PresentLandscape): Problem {
	if (category === undefined) return undefined;
	const all = taxonomy.categories.flatMap(({ id, subcategories }) =>
		subcategories.map((sub) => `${id}/${sub.id}`),
	);
	if (all.includes(category)) return undefined;
	const meant = nearest(category, all);
	return {
		code: 'new/category',
		message: `Unexpected category \`${category}\`, expected one of \`categories.yaml\``,
		hint: meant ? `Did you mean \`${meant}\`?` : `There are ${all.join(', ')}.`,
	};
}
