import {
	type ProjectRequest,
	type ProjectWish,
	toProjectRequest,
} from './landscape/project-request.ts';
import type { Request } from './request.ts';
import { toRequest, type Wish } from './to-request.ts';

/** What somebody asks `new` for: a text, or a project of the landscape. */
export type Asked =
	{ kind: 'text'; request: Request } | { kind: 'project'; request: ProjectRequest };

const forTexts = ['slug', 'lang', 'tags', 'book', 'part'] as const satisfies (keyof Wish)[];
const forProjects = ['repo', 'category', 'text'] as const satisfies (keyof ProjectWish)[];

/** What the words of a command line ask for, or why they ask for nothing. */
export function toAsked(wish: Wish & ProjectWish, today: string): Asked | { problem: string } {
	const [what = '', ...rest] = wish.positionals;
	const isProject = what === 'project';
	const wrong = (isProject ? forTexts : forProjects).find((each) => wish[each] !== undefined);
	if (wrong) {
		const owner = isProject ? 'texts' : 'projects';
		return { problem: `Unexpected --${wrong} for a ${what}, expected it for ${owner} only` };
	}
	if (isProject) {
		const asked = toProjectRequest({ ...wish, positionals: rest }, today);
		return 'problem' in asked ? asked : { kind: 'project', ...asked };
	}
	const asked = toRequest(wish, today);
	return 'problem' in asked ? asked : { kind: 'text', ...asked };
}
