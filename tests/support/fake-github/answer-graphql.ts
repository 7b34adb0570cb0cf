import type { FakeState, Reply } from './fake-github.ts';
import { type Field, parseQuery, type Selection, type Value } from './graphql-parse.ts';
import { costOf, run } from './graphql-run.ts';
import type { FakeRepo } from './repo.ts';
import { repositoryOf, searchCount } from './repository.ts';

interface GraphqlError {
	type?: string;
	path?: string[];
	message: string;
}

const mostNodes = 500_000;

/** Answers POST /graphql: data for what is there, and an error for each alias that is not. */
export function answerGraphql(body: string, state: FakeState): Reply {
	// The client sends JSON; what is none would be our own mistake.
	const { query, variables } = JSON.parse(body) as {
		query: string;
		variables: Record<string, Value>;
	};
	let selection: Selection;
	try {
		selection = parseQuery(query, variables);
		const { nodes, points } = costOf(selection);
		if (nodes > mostNodes) throw new Error(`${nodes} nodes exceed the limit of ${mostNodes}`);
		state.points -= points;
		return answer(selection, state, points);
	} catch (error) {
		return { status: 200, body: { errors: [{ message: String(error) }] } };
	}
}

function answer(selection: Selection, state: FakeState, points: number): Reply {
	const data: Record<string, unknown> = {};
	const errors: GraphqlError[] = [];
	for (const field of selection) {
		if ('on' in field) throw new Error('A query begins with fields');
		if (field.name === 'rateLimit') {
			const resetAt = new Date(state.now() + 600_000).toISOString();
			data[field.alias] = { cost: points, remaining: state.points, resetAt };
		} else if (field.name === 'search') {
			data[field.alias] = {
				issueCount: searchCount(String(field.args['query']), state.repos),
			};
		} else {
			const repo = repoOf(field, state.repos);
			if (repo?.state === 'broken') return { status: 502, body: { message: 'Server Error' } };
			const error = errorOf(field, repo);
			if (error) errors.push(error);
			const isShown = repo && (!error || (error.path?.length ?? 0) > 1);
			data[field.alias] = isShown ? run(field.selection ?? [], repositoryOf(repo)) : null;
		}
	}
	return { status: 200, body: { data, ...(errors.length > 0 && { errors }) } };
}

/** `repository` follows renames. */
function repoOf({ args }: Field, repos: readonly FakeRepo[]): FakeRepo | undefined {
	return findRepo(`${String(args['owner'])}/${String(args['name'])}`, repos);
}

/** By its present name, or by one that it had; names do not differ by case. */
export function findRepo(asked: string, repos: readonly FakeRepo[]): FakeRepo | undefined {
	const name = asked.toLowerCase();
	return repos.find(
		(repo) =>
			repo.fullName.toLowerCase() === name ||
			repo.formerNames.some((former) => former.toLowerCase() === name),
	);
}

function errorOf({ alias, args }: Field, repo: FakeRepo | undefined): GraphqlError | undefined {
	const name = `${String(args['owner'])}/${String(args['name'])}`;
	const message = `Could not resolve to a Repository with the name '${name}'.`;
	if (!repo || repo.state === 'not-found' || repo.state === 'blocked' || repo.state === 'hidden') {
		return { type: 'NOT_FOUND', path: [alias], message };
	}
	if (repo.state === 'forbidden') {
		return { type: 'FORBIDDEN', path: [alias], message: 'Resource protected by SAML' };
	}
	if (repo.state !== 'half') return undefined;
	return { path: [alias, 'releases'], message: 'Something went wrong while executing your query.' };
}
