/** A commit of the default branch. */
export interface FakeCommit {
	/** ISO time. */
	at: string;
	name: string;
	email: string;
	login: string | null;
}

export interface FakeRelease {
	at: string;
	tag: string;
	isPrerelease?: boolean;
}

/** An issue or a pull request. */
export interface FakeItem {
	at: string;
	author: string | null;
	closedAt?: string;
	merged?: boolean;
	events?: { type: string; at: string; by: string }[];
}

/** A repository on the fake GitHub: all that can be asked of it. */
export interface FakeRepo {
	/** Its present name, `vllm-project/vllm`. */
	fullName: string;
	/** Names that lead to it. */
	formerNames: string[];
	/** How it answers; `broken`: every call that asks for it gets a 502. */
	state: 'there' | 'not-found' | 'blocked' | 'forbidden' | 'broken' | 'hidden' | 'half';
	stars: number;
	forks: number;
	archived: boolean;
	created: string;
	pushed: string | null;
	license: string | null;
	language: string | null;
	owner: 'Organization' | 'User';
	hasIssues: boolean;
	/** Undefined: an empty repository, without a default branch. */
	commits: FakeCommit[] | undefined;
	releases: FakeRelease[];
	issues: FakeItem[];
	pulls: FakeItem[];
	/** Names at the root. */
	files: string[];
	workflows: string[];
	readme: string;
	securityPolicy: boolean;
	contributing: boolean;
	codeOfConduct: boolean;
	funding: boolean;
	/** `too-large`: the 403 that large histories get. */
	contributors: number | 'too-large';
	scorecard: number | undefined;
}

/** A healthy small repository, and what is different. */
export function fakeRepo(fullName: string, changes: Partial<FakeRepo> = {}): FakeRepo {
	return {
		fullName,
		...{ formerNames: [], state: 'there', stars: 1200, forks: 150, archived: false },
		...{ created: '2023-05-02T10:00:00Z', pushed: '2026-11-20T08:00:00Z' },
		...{ license: 'Apache-2.0', language: 'Python', owner: 'Organization', hasIssues: true },
		commits: [
			{ at: '2026-11-19T09:00:00Z', name: 'Ada', email: 'ada@example.com', login: 'ada' },
			{ at: '2026-11-12T09:00:00Z', name: 'Bo', email: 'bo@example.com', login: null },
			{
				at: '2026-11-11T09:00:00Z',
				name: 'dependabot[bot]',
				email: 'bot@example.com',
				login: null,
			},
			{ at: '2026-03-01T09:00:00Z', name: 'Ada', email: 'ada@example.com', login: 'ada' },
		],
		releases: [
			{ at: '2026-10-20T09:00:00Z', tag: 'v1.2.0' },
			{ at: '2026-10-18T09:00:00Z', tag: 'v1.1.9' },
			{ at: '2026-11-01T09:00:00Z', tag: 'v1.3.0-rc.1' },
		],
		issues: [
			{
				...{ at: '2026-11-10T00:00:00Z', author: 'cy', closedAt: '2026-11-11T00:00:00Z' },
				events: [{ type: 'IssueComment', at: '2026-11-10T06:00:00Z', by: 'ada' }],
			},
		],
		pulls: [
			{
				...{ at: '2026-11-12T00:00:00Z', author: 'bo', closedAt: '2026-11-12T10:00:00Z' },
				merged: true,
				events: [{ type: 'PullRequestReview', at: '2026-11-12T08:00:00Z', by: 'ada' }],
			},
		],
		...{
			files: ['README.md', 'src'],
			workflows: ['ci.yml'],
			readme: 'A queue for models. 模型队列。',
		},
		...{ securityPolicy: true, contributing: true, codeOfConduct: false, funding: false },
		...{ contributors: 42, scorecard: 7.1 },
		...changes,
	};
}
