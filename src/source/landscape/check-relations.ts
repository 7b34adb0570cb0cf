import type { Issue } from '../../domain/issue.ts';
import { repoKey } from '../../domain/landscape/repo.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { placeText } from './check-names.ts';
import type { PlacedProject } from './placed-project.ts';

/** What only shows beside other projects; `ids`: of all of them, those with wrong files too. */
export function checkRelations(
	projects: readonly PlacedProject[],
	ids: readonly string[],
): Issue[] {
	return [...sameRepos(projects), ...projects.flatMap((each) => successor(each, ids))];
}

/** The one that was there first keeps its repository. */
function sameRepos(projects: readonly PlacedProject[]): Issue[] {
	const first = new Map<string, PlacedProject>();
	const dayOf = ({ project: { added = '9999' } }: PlacedProject): string => added;
	const inOrder = projects.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : +(dayOf(a) > dayOf(b))));
	return inOrder.flatMap((placed): Issue[] => {
		const { project, at } = placed;
		if (!project.repo) return [];
		const key = repoKey(project.repo);
		const known = first.get(key);
		if (!known) first.set(key, placed);
		if (!known) return [];
		return [
			{
				code: 'landscape/repo-twice',
				severity: 'error',
				message: `Unexpected repository \`${key}\` of \`${project.id}\`, expected each once`,
				hint: `${placeText(known.at(['repo']))} has it, as \`${known.project.id}\`.`,
				...at(['repo']),
			},
		];
	});
}

function successor({ project, at }: PlacedProject, ids: readonly string[]): Issue[] {
	const named = project.archived?.successor;
	if (!named || (ids.includes(named) && named !== project.id)) return [];
	const others = ids.filter((id) => id !== project.id);
	const meant = nearest(named, others);
	return [
		{
			code: 'landscape/successor',
			severity: 'error',
			message: `Unexpected successor \`${named}\`, expected the id of another project`,
			hint: meant ? `Did you mean \`${meant}\`?` : 'Add that project, or leave `successor` out.',
			...at(['archived', 'successor']),
		},
	];
}
