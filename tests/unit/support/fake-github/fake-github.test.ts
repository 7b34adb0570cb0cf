import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeGithub, startFakeGithub } from '../../../support/fake-github/fake-github.ts';
import { parseQuery } from '../../../support/fake-github/graphql-parse.ts';
import { costOf } from '../../../support/fake-github/graphql-run.ts';
import { fakeRepo } from '../../../support/fake-github/repo.ts';

let fake: FakeGithub;
beforeAll(async () => {
	fake = await startFakeGithub([fakeRepo('acme/queue', { formerNames: ['acme/old'] })]);
});
afterAll(() => fake.close());

const headers = (): Record<string, string> => ({ authorization: `Bearer ${fake.token}` });

/** What a query is answered, with the variable `n` for the name. */
async function ask(query: string, n = 'queue'): Promise<unknown> {
	const body = JSON.stringify({ query, variables: { n } });
	const answer = await fetch(`${fake.url}/graphql`, { method: 'POST', headers: headers(), body });
	return answer.json();
}

const repository = (fields: string): string =>
	`query($n:String!){ r0:repository(owner:"acme", name:$n) { ${fields} } }`;

test('answers what is asked, under its alias', async () => {
	const fields =
		'stars:stargazerCount defaultBranchRef{target{...on Commit{committedDate} ...on Tag{x}}}';
	expect(await ask(repository(fields))).toEqual({
		data: {
			r0: {
				stars: 1200,
				defaultBranchRef: { target: { committedDate: '2026-11-19T09:00:00Z' } },
			},
		},
	});
});

test('follows renames, and says what it does not know', async () => {
	expect(await ask(repository('nameWithOwner'), 'OLD')).toEqual({
		data: { r0: { nameWithOwner: 'acme/queue' } },
	});
	expect(await ask(repository('nameWithOwner'), 'gone')).toEqual({
		data: { r0: null },
		errors: [
			{
				type: 'NOT_FOUND',
				path: ['r0'],
				message: "Could not resolve to a Repository with the name 'acme/gone'.",
			},
		],
	});
	const moved = await fetch(`${fake.url}/repos/acme/old`, {
		headers: headers(),
		redirect: 'manual',
	});
	expect([moved.status, moved.headers.get('location')]).toEqual([301, '/repos/acme/queue']);
});

test.each([
	['a field that the schema has not', 'starCount', "Field 'starCount' doesn't exist on type"],
	['a list without a length', 'releases{nodes{tagName}}', 'You must provide a `first`'],
	['a list that is too long', 'releases(first:101){nodes{tagName}}', 'value of 1 to 100'],
	[
		'too many nodes',
		'issues(first:100){nodes{timelineItems(first:100){nodes{x(first:100){nodes{y}}}}}}',
		'1010100 nodes exceed the limit of 500000',
	],
	['what is no GraphQL', 'stars:', 'Unexpected end of the query'],
])('refuses %s', async (_, fields, message) => {
	const answer = JSON.stringify(await ask(repository(fields)));
	expect(answer).toContain(message);
	expect(answer).not.toContain('"data"');
});

test('counts points as GitHub’s documentation does in its example', () => {
	const query =
		'query{viewer{login repositories(first:100){nodes{id issues(first:50){nodes{id labels(first:60){nodes{id name}}}}}}}}';
	expect(costOf(parseQuery(query, {}))).toEqual({ nodes: 305_100, points: 51 });
});

test('asks for the token', async () => {
	const answer = await fetch(`${fake.url}/repos/acme/queue`);
	expect(answer.status).toBe(401);
});
