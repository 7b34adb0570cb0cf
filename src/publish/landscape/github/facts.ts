import { z } from 'zod';
import type { MetricValue, Metric } from '../../../domain/landscape/metric.ts';
import { utcDay } from '../../../domain/landscape/measure/days.ts';
import { timeField } from './time-field.ts';

/**
 * What GitHub says of a repository without reading its history. Cost: one connection and no nodes to
 * speak of, so that 20 of them are one point.
 */
export const factsFields = `
	nameWithOwner isArchived createdAt pushedAt stargazerCount forkCount hasIssuesEnabled
	isSecurityPolicyEnabled
	owner{__typename}
	licenseInfo{spdxId}
	primaryLanguage{name}
	codeOfConduct{key}
	contributingGuidelines{url}
	fundingLinks{platform}
	defaultBranchRef{target{...on Commit{committedDate}}}
	root:object(expression:"HEAD:"){...on Tree{entries{name type}}}
	workflows:object(expression:"HEAD:.github/workflows"){...on Tree{entries{name type}}}
	issuesOpen:issues(states:OPEN){totalCount}
	issuesClosed:issues(states:CLOSED){totalCount}`;

const tree = z
	.object({ entries: z.array(z.object({ name: z.string(), type: z.string() })).nullish() })
	.nullish();
const count = z.object({ totalCount: z.number() }).nullish();

export const factsAnswer = z.object({
	nameWithOwner: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
	isArchived: z.boolean(),
	createdAt: timeField,
	pushedAt: timeField.nullish(),
	stargazerCount: z.number(),
	forkCount: z.number(),
	hasIssuesEnabled: z.boolean(),
	isSecurityPolicyEnabled: z.boolean().nullish(),
	owner: z.object({ __typename: z.string() }),
	licenseInfo: z.object({ spdxId: z.string().nullish() }).nullish(),
	primaryLanguage: z.object({ name: z.string() }).nullish(),
	codeOfConduct: z.object({ key: z.string() }).nullish(),
	contributingGuidelines: z.object({}).nullish(),
	fundingLinks: z.array(z.unknown()).nullish(),
	defaultBranchRef: z
		.object({ target: z.object({ committedDate: timeField.optional() }).nullish() })
		.nullish(),
	root: tree,
	workflows: tree,
	issuesOpen: count,
	issuesClosed: count,
});

export type Facts = z.output<typeof factsAnswer>;

// What other services read, at the root of a repository.
const otherCi =
	/^(?:\.circleci|\.buildkite|\.gitlab-ci\.yml|\.travis\.yml|\.cirrus\.yml|\.drone\.yml|\.appveyor\.yml|appveyor\.yml|azure-pipelines\.yml|Jenkinsfile|\.prow\.yaml)$/;

type Values = Partial<Record<Metric, MetricValue>>;

/**
 * The values that these facts are; the day of the last commit needs others beside it. A licence that GitHub does not recognise is `NOASSERTION`, none
 * is `NONE`; counts of issues are `null` where the owner has turned issues off.
 */
export function factValues(facts: Facts): Values {
	return {
		stars: facts.stargazerCount,
		forks: facts.forkCount,
		archived: facts.isArchived,
		created: utcDay(facts.createdAt),
		last_push: facts.pushedAt ? utcDay(facts.pushedAt) : null,
		license: facts.licenseInfo ? facts.licenseInfo.spdxId?.trim() || 'NOASSERTION' : 'NONE',
		language: facts.primaryLanguage?.name ?? null,
		owner_type: facts.owner.__typename === 'Organization' ? 'Organization' : 'User',
		ci: hasCi(facts),
		contributing: Boolean(facts.contributingGuidelines),
		security_policy: facts.isSecurityPolicyEnabled ?? null,
		code_of_conduct: Boolean(facts.codeOfConduct),
		backing: facts.fundingLinks ? (facts.fundingLinks.length > 0 ? 'funding' : 'none') : null,
		issues_open: facts.hasIssuesEnabled ? (facts.issuesOpen?.totalCount ?? null) : null,
		issues_closed: facts.hasIssuesEnabled ? (facts.issuesClosed?.totalCount ?? null) : null,
	};
}

function hasCi({ root, workflows }: Facts): boolean {
	return (
		(workflows?.entries ?? []).some(({ name }) => /\.ya?ml$/.test(name)) ||
		(root?.entries ?? []).some(({ name }) => otherCi.test(name))
	);
}

/** Where the README is, as GitHub looks for it: at the root, else in `.github` or `docs`. */
export function readmePaths({ root }: Facts): string[] {
	const names = (root?.entries ?? []).filter(({ type }) => type === 'blob').map(({ name }) => name);
	const found = names.filter((name) => /^readme(?:\.[a-z]+)?$/i.test(name)).sort();
	const best = found.find((name) => /\.(?:md|markdown)$/i.test(name)) ?? found[0];
	return best === undefined ? ['.github/README.md', 'docs/README.md'] : [best];
}
