import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeployReport } from '../../src/publish/deploy/deploy-report.ts';
import { type BoxRun, deployBox } from '../support/deploy-box.ts';
import { type FakePages, startFakePages } from '../support/fake-pages/fake-pages.ts';
import { mapAtOnce } from '../support/map-at-once.ts';
import { writeFiles } from '../support/temp-folder.ts';

// The real wrangler against a Cloudflare of our own. Every run costs seconds, so two go at a time.

interface Case {
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

const cases: readonly Case[] = [
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
		name: 'the connection of the upload breaks',
		prepare: (fake) => fake.fail('POST upload', 'drop'),
		outcome: 'deployed',
	},
	{
		name: 'the web token ends between two calls',
		prepare: (fake) => fake.fail('POST missing', 'expired'),
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

interface Ran {
	code: DeployReport['outcome'];
	text: string;
	said: string;
	names: string[];
	fake: FakePages;
	left: string[];
}

/** What wrangler left in the project; its caches would hold the account. */
function filesOfWrangler(root: string): string[] {
	const folder = path.join(root, '.wrangler');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name);
}

const ran = new Map<string, Ran>();
beforeAll(async () => {
	await mapAtOnce(cases, 2, async (each) => {
		const fake = await startFakePages(each.projects ?? { bimo: 'main' });
		const box = deployBox();
		try {
			each.prepare?.(fake);
			const env = { ...fake.env, ...each.run?.env };
			const { report, text, said } = await box.deploy({ ...each.run, env });
			const names = fake.calls.map(({ name }) => name);
			const left = filesOfWrangler(box.root);
			ran.set(each.name, { code: report.outcome, text, said, names, fake, left });
		} finally {
			await fake.close();
			box.remove();
		}
	});
});

test.each(cases)('$name: $outcome', ({ name, outcome, says = [], calls, run }) => {
	const done = ran.get(name);
	if (!done) throw new Error(`No run of “${name}”`);
	expect({ outcome: done.code, text: done.text }).toMatchObject({ outcome });
	for (const words of says) expect(done.text).toMatch(words);
	calls?.(done.names, done.fake);
	expectNoSecret(done.said, [...done.fake.secrets, run?.env?.['CLOUDFLARE_API_TOKEN'] ?? '']);
	expect(done.left).toEqual([]);
});

function expectNoSecret(said: string, secrets: readonly string[]): void {
	for (const secret of secrets.filter(Boolean)) expect(said).not.toContain(secret);
}

// An author's days, one after another, with a function at `/` and the output folder elsewhere.
let fake: FakePages;
let box: ReturnType<typeof deployBox>;
beforeAll(async () => {
	fake = await startFakePages({ bimo: 'main' });
	box = deployBox({
		'functions/index.js': 'export const onRequest = ({ next }) => next();\n',
		'elsewhere/.bimo-output': '',
	});
	const dist = path.join(box.root, 'dist');
	const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
	const files = names.flatMap((name) => {
		if (!/\.\w+$|_headers$/.test(name)) return [];
		return [[name, readFileSync(path.join(dist, name), 'utf8')] as const];
	});
	const routes = '{"version":1,"include":["/"],"exclude":[]}';
	writeFiles(path.join(box.root, 'elsewhere'), {
		...Object.fromEntries(files),
		'_routes.json': routes,
	});
});
afterAll(async () => {
	await fake.close();
	box.remove();
});

const elsewhere = (): BoxRun => ({
	env: { ...fake.env, BIMO_OUT: path.join(box.root, 'elsewhere') },
});

test('a first deploy uploads all, and the function of the project, wherever the output is', async () => {
	const { report, text } = await box.deploy(elsewhere());
	expect(text).toContain('Published to bimo, branch main (production). 11 files uploaded, 0 were');
	expect(report).toMatchObject({ outcome: 'deployed', upload: { sent: 11, known: 0 } });
	expect(report.smoke?.map(({ name }) => name)).toContain('the choice of language');
	const fields = fake.deployments.at(-1)?.fields;
	expect([...(fields?.keys() ?? [])]).toEqual(
		expect.arrayContaining(['_headers', '_worker.bundle', '_routes.json']),
	);
	expect(fields?.get('commit_hash')).toBe('a'.repeat(40));
});

test('a second one uploads what changed, and nothing else', async () => {
	writeFiles(path.join(box.root, 'elsewhere'), {
		'rss.xml': '<rss version="2.0"><channel/></rss>',
	});
	const before = fake.uploaded();
	const { report, text } = await box.deploy(elsewhere());
	expect(report.upload).toEqual({ sent: 1, known: 10 });
	expect(text).toContain('1 files uploaded, 10 were there already');
	expect(fake.uploaded() - before).toBe(1);
});

test('a site that does not answer as it was built fails, and says how to go back', async () => {
	fake.breakSite('/zh/', 500);
	fake.breakSite('/rss.xml', 404);
	const { report, text, said } = await box.deploy(elsewhere());
	expect(report.outcome).toBe('failed');
	expect(text).toContain(
		`${fake.siteUrl}/zh/ error Unexpected status 500, expected 200 (home (zh))`,
	);
	expect(text).toMatch(/BAD 404 {2}the feed +\/rss\.xml/);
	expect(text).toContain('› Rollback to this deployment');
	const [, second] = fake.deployments;
	expect(text).toContain(`/pages/projects/bimo/deployments/${second?.id}/rollback"`);
	expect(report.smoke?.find(({ path }) => path === '/zh/')?.tries).toBe(5);
	expectNoSecret(said, fake.secrets);
});
