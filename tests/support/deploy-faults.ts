import { expect } from 'vitest';
import type { DeployReport } from '../../src/publish/deploy/deploy-report.ts';
import type { BoxRun } from './deploy-box.ts';
import type { FakePages } from './fake-pages/fake-pages.ts';

/** A deploy while something is wrong with Cloudflare, and what has to come of it. */
interface DeployFault {
	name: string;
	/** Is there a project? */
	projects?: Record<string, string>;
	prepare?: (fake: FakePages) => void;
	run?: BoxRun;
	outcome: DeployReport['outcome'];
	/** What the report has to say. */
	says?: readonly (string | RegExp)[];
	/** What has to hold of the calls. */
	calls?: (names: string[], fake: FakePages) => void;
}

const count = (names: string[], name: string): number =>
	names.filter((each) => each === name).length;

const short = { limits: { wrangler: 9_000 } };

/** The faults that a deploy has to end rightly. */
export const deployFaults: readonly DeployFault[] = [
	{
		name: 'the upload answers 500 once',
		prepare: (fake) => fake.fail('POST upload', 'http500'),
		outcome: 'deployed',
		says: ['11 files uploaded, 0 were there already'],
	},
	{
		name: 'the upload answers 502 for ever',
		prepare: (fake) => fake.fail('POST upload', 'html502', Infinity),
		run: short,
		outcome: 'failed',
		says: ['wrangler beyond 9 seconds', 'deploy/wrangler-late', 'what was uploaded is kept'],
		calls: (names) => expect(names).not.toContain('POST deployment'),
	},
	{
		name: 'the web token ends between two calls, and the connection of the upload breaks',
		prepare: (fake) => {
			fake.fail('POST missing', 'expired');
			fake.fail('POST upload', 'drop');
		},
		outcome: 'deployed',
		calls: (names) => expect(count(names, 'GET token')).toBe(3),
	},
	{
		name: 'the deployment is refused with words that hold all secrets',
		prepare: (fake) => fake.fail('POST deployment', 'echo'),
		outcome: 'failed',
		says: ['exit code 1 of wrangler', /bad: \[hidden\] and \[hidden\]/],
	},
	{
		name: 'the token is bad',
		run: { env: { CLOUDFLARE_API_TOKEN: 'another_token_4fG6hJ0zXcVbN8mQ2wE' } },
		outcome: 'refused',
		says: [
			'Unexpected answer 10000 of Cloudflare (HTTP 403), expected a project of Pages',
			'Account › Cloudflare Pages › Edit',
		],
		calls: (names) => expect(names).toEqual(['GET project']),
	},
	{
		name: 'the project is missing',
		projects: {},
		outcome: 'refused',
		says: ['Unexpected absence of the project `bimo`', 'Give --create to make it'],
		calls: (names) => expect(names).toEqual(['GET project']),
	},
	{
		name: 'the project is missing and is to be made',
		projects: {},
		run: { create: true },
		outcome: 'deployed',
		says: ['Made the project bimo', 'This is its first deployment'],
		calls: (_, fake) => expect([...fake.projects]).toEqual([['bimo', 'main']]),
	},
	{
		name: 'production is another branch there',
		projects: { bimo: 'master' },
		outcome: 'refused',
		says: ['Unexpected branch of production `master`'],
	},
	{
		name: 'the deployment is active for long',
		prepare: (fake) => {
			const active = { name: 'deploy', status: 'active' };
			fake.setStages(active, active, active, { name: 'deploy', status: 'success' });
		},
		outcome: 'deployed',
		calls: (names) => expect(count(names, 'GET deployment')).toBe(4),
	},
	{
		name: 'the deployment is active for ever',
		prepare: (fake) => fake.setStages({ name: 'deploy', status: 'active' }),
		outcome: 'failed',
		says: ['after 60 seconds: its stage `deploy` is still active', 'deploy/deployment-late'],
	},
	{
		name: 'the deployment fails at its end',
		prepare: (fake) => fake.setStages({ name: 'deploy', status: 'failure' }),
		outcome: 'failed',
		says: ['Deployment failed! Your Functions could not be published.'],
	},
	{
		name: 'the deployment fails on its way, of which wrangler says nothing',
		prepare: (fake) => fake.setStages({ name: 'build', status: 'failure' }),
		outcome: 'failed',
		says: ['its stage `build` failed', 'What readers see has not changed'],
	},
];
