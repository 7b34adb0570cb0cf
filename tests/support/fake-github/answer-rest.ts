import { findRepo } from './answer-graphql.ts';
import type { FakeState, Reply } from './fake-github.ts';
import type { FakeRepo } from './repo.ts';

const notFound: Reply = { status: 404, body: { message: 'Not Found' } };

/** Answers `/repos/<owner>/<name>`, its `/contributors`, and the Scorecard’s `/projects/…`. */
export function answerRest(path: string, state: FakeState): Reply {
	const card = /^\/projects\/github\.com\/([^/]+\/[^/?]+)$/.exec(path)?.[1];
	if (card !== undefined) {
		const score = findRepo(card, state.repos)?.scorecard;
		return score === undefined ? notFound : { status: 200, body: { score } };
	}
	const [, name = '', rest] = /^\/repos\/([^/]+\/[^/?]+)(\/contributors\?.*)?$/.exec(path) ?? [];
	const repo = findRepo(name, state.repos);
	if (!repo || repo.state === 'not-found') return notFound;
	if (repo.state === 'broken') return { status: 502, body: { message: 'Server Error' } };
	if (repo.state === 'forbidden') {
		return {
			status: 403,
			body: { message: 'Resource protected by organization SAML enforcement' },
		};
	}
	if (repo.state === 'blocked') {
		const block = { reason: 'dmca', html_url: 'https://github.com/github/dmca' };
		return { status: 451, body: { message: 'Repository access blocked', block } };
	}
	if (repo.fullName.toLowerCase() !== name.toLowerCase()) {
		const location = `/repos/${repo.fullName}${rest ?? ''}`;
		return { status: 301, headers: { location }, body: { message: 'Moved Permanently' } };
	}
	return rest === undefined ? { status: 200, body: { full_name: repo.fullName } } : people(repo);
}

/** One contributor a page; the last page’s number is how many there are. */
function people({ contributors, commits, fullName }: FakeRepo): Reply {
	if (!commits) return { status: 204, body: undefined };
	if (contributors === 'too-large') {
		const message =
			'The history or contributor list is too large to list contributors for this repository via the API.';
		return { status: 403, body: { message } };
	}
	const address = `https://api.github.com/repos/${fullName}/contributors?per_page=1&anon=true`;
	const link = `<${address}&page=2>; rel="next", <${address}&page=${contributors}>; rel="last"`;
	return {
		status: 200,
		...(contributors > 1 && { headers: { link } }),
		body: contributors > 0 ? [{ login: 'ada', contributions: 3 }] : [],
	};
}
