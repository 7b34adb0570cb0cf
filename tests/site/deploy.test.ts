import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { DeployReport } from '../../src/publish/deploy/deploy-report.ts';
import { type BoxRun, deployBox } from '../support/deploy-box.ts';
import { deployFaults as cases } from '../support/deploy-faults.ts';
import { type FakePages, startFakePages } from '../support/fake-pages/fake-pages.ts';
import { mapAtOnce } from '../support/map-at-once.ts';
import { runScript } from '../support/run-script.ts';
import { writeFiles } from '../support/temp-folder.ts';
import { openWorkshop } from '../support/workshop.ts';

// The real wrangler against a Cloudflare of our own. Every run costs seconds, so two go at a time.

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

test('the command refuses at once what makes no sense, and what it may not do', async () => {
	const env = {
		CLOUDFLARE_API_TOKEN: '',
		CLOUDFLARE_ACCOUNT_ID: '',
		BIMO_SITE: 'https://ink.blog',
	};
	const [wrong, refused] = await Promise.all([
		runScript('deploy', { args: ['--brnch', 'a'], env }),
		runScript('deploy', { args: ['--branch', 'a', '--json'], env }),
	]);
	expect(wrong).toMatchObject({ code: 2, stdout: '' });
	expect(wrong.stderr).toContain("Unknown option '--brnch'");
	expect(refused).toMatchObject({ code: 1, stderr: 'Looking around …\n' });
	expect(JSON.parse(refused.stdout)).toMatchObject({ outcome: 'refused', project: 'bimo' });
	expect(refused.stdout).toContain('Unexpected absence of CLOUDFLARE_API_TOKEN');
});

test('the command builds, and prints one object alone', async () => {
	const workshop = await openWorkshop();
	onTestFinished(() => workshop.remove());
	const text = (words: string) =>
		`---\ntitle: ${words}\ndescription: ${words}\ndate: 2026-11-01\n---\n\n${words}\n`;
	await workshop.write('blog/a/en.md', text('Ink on paper'));
	await workshop.write('blog/a/zh.md', text('纸上之墨'));
	fake.mendSite();
	const { stdout, stderr, code } = await runScript('deploy', {
		args: ['--branch', 'main', '--json'],
		env: {
			...{ ...fake.env, BIMO_SITE: 'https://ink.blog', BIMO_CONTENT: workshop.content },
			...{ BIMO_OUT: workshop.out, BIMO_CACHE: workshop.cache },
		},
	});
	// The shape is that of the report, which the command prints.
	const report = JSON.parse(stdout) as DeployReport;
	expect({ code, outcome: report.outcome }).toEqual({ code: 0, outcome: 'deployed' });
	expect(report.steps.map(({ name }) => name)).toContain('Checking the built site');
	expect(report.plan?.files).toBeGreaterThan(20);
	expect(stderr).toContain('Built ');
	expectNoSecret(stdout + stderr, fake.secrets);
});
