import type { Value } from './graphql-parse.ts';
import type { Resolver, Source } from './graphql-run.ts';
import type { FakeItem, FakeRepo } from './repo.ts';

type Args = Readonly<Record<string, Value>>;

/** A repository as the schema of GitHub shows it. */
export function repositoryOf(repo: FakeRepo): Source {
	const byAge = (items: readonly FakeItem[]): FakeItem[] =>
		items.toSorted((a, b) => (a.at < b.at ? 1 : -1));
	const items = (all: readonly FakeItem[]): Resolver => {
		return (args) => {
			const states = args['states'];
			const own = byAge(all).filter(
				({ closedAt }) => states === undefined || (states === 'OPEN') === (closedAt === undefined),
			);
			return page(own.map(itemOf), args);
		};
	};
	return {
		__typename: 'Repository',
		id: `R_${repo.fullName}`,
		nameWithOwner: repo.fullName,
		isArchived: repo.archived,
		createdAt: repo.created,
		pushedAt: repo.pushed,
		stargazerCount: repo.stars,
		forkCount: repo.forks,
		hasIssuesEnabled: repo.hasIssues,
		isSecurityPolicyEnabled: repo.securityPolicy,
		owner: { __typename: repo.owner },
		licenseInfo: repo.license === null ? null : { spdxId: repo.license },
		primaryLanguage: repo.language === null ? null : { name: repo.language },
		codeOfConduct: repo.codeOfConduct ? { key: 'contributor_covenant' } : null,
		contributingGuidelines: repo.contributing ? { url: 'https://github.com/x' } : null,
		fundingLinks: repo.funding ? [{ platform: 'GITHUB' }] : [],
		defaultBranchRef: repo.commits ? { __typename: 'Ref', target: commitOf(repo) } : null,
		object: (({ expression }) => objectAt(String(expression), repo)) satisfies Resolver,
		issues: items(repo.hasIssues ? repo.issues : []),
		pullRequests: items(repo.pulls),
		releases: ((args) => releasesOf(repo, args)) satisfies Resolver,
	};
}

function commitOf({ commits = [] }: FakeRepo): Source {
	const history: Resolver = (args) => {
		const own = commits.filter(({ at }) => at >= String(args['since'] ?? ''));
		return page(
			own.map(({ at, name, email, login }) => ({
				committedDate: at,
				author: { name, email, user: login === null ? null : { login } },
			})),
			args,
		);
	};
	return { __typename: 'Commit', committedDate: commits[0]?.at, history };
}

function releasesOf({ releases }: FakeRepo, args: Args): Source {
	const newest = releases.toSorted((a, b) => (a.at < b.at ? 1 : -1));
	const all = newest.map(({ at, tag, isPrerelease = false }) => ({
		...{ publishedAt: at, createdAt: at, tagName: tag },
		...{ isPrerelease, isDraft: false },
	}));
	return page(all, args);
}

function objectAt(expression: string, { files, workflows, readme, commits }: FakeRepo): unknown {
	if (!commits) return null;
	const name = expression.replace(/^HEAD:/, '');
	const tree = (names: readonly string[]): Source => ({
		__typename: 'Tree',
		entries: names.map((each) => ({ name: each, type: each.includes('.') ? 'blob' : 'tree' })),
	});
	if (name === '') return tree(files);
	if (name === '.github/workflows') return workflows.length > 0 ? tree(workflows) : null;
	return files.includes(name) ? { __typename: 'Blob', text: readme, isTruncated: false } : null;
}

const actorOf = (login: string | null): unknown => (login === null ? null : { login });

function itemOf({ at, author, closedAt, events = [] }: FakeItem): Source {
	const timelineItems: Resolver = (args) =>
		page(
			events.map(({ type, at: createdAt, by }) => ({
				...{ __typename: type, createdAt },
				...{ author: actorOf(by), actor: actorOf(by) },
			})),
			args,
		);
	return { createdAt: at, closedAt: closedAt ?? null, author: actorOf(author), timelineItems };
}

/** A page of a list; a cursor is the place where it begins. */
function page(all: readonly unknown[], args: Args): Source {
	const start = Number(args['after'] ?? 0);
	const end = start + Number(args['first'] ?? 0);
	return {
		__typename: 'Connection',
		totalCount: all.length,
		nodes: all.slice(start, end),
		pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
	};
}

/** The number of issues or pull requests that a search finds. */
export function searchCount(query: string, repos: readonly FakeRepo[]): number {
	const term = (name: string): string | undefined =>
		new RegExp(`(?:^| )${name}:(\\S+)`).exec(query)?.[1];
	// A search does not follow renames: it finds nothing under an old name.
	const repo = repos.find(({ fullName }) => fullName === term('repo'));
	if (!repo) return 0;
	const since = term('closed')?.replace('>=', '') ?? '';
	const isPull = query.includes('is:pr');
	const closed = (isPull ? repo.pulls : repo.issues).filter(
		({ closedAt }) => closedAt !== undefined && closedAt >= since,
	);
	return closed.filter(({ merged }) => !query.includes('is:merged') || merged).length;
}
