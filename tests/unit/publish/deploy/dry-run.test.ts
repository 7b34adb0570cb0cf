import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deployError } from '../../../../src/publish/deploy/issue-of.ts';
import { deployBox } from '../../../support/deploy-box.ts';

function box(files?: Record<string, string>) {
	const opened = deployBox(files);
	onTestFinished(opened.remove);
	return opened;
}

const noNetwork = { fetch: () => Promise.reject(new Error('No network in a dry run')) };

test('a dry run needs no token, asks nobody and says what would be done', async () => {
	const { deploy, root } = box();
	const { report, text, lines } = await deploy({ dryRun: true, branch: 'a/b', world: noNetwork });
	expect(report).toMatchObject({ outcome: 'planned', environment: 'preview', issues: [] });
	expect(text).toContain(
		'It would upload at most 11 files, 1.1 KB; the largest:\n      192 B  zh/404',
	);
	expect(text).toContain(
		`  wrangler pages deploy ${root}/dist --project-name=bimo --branch=a/b --commit-hash=${'a'.repeat(40)} '--commit-message=Ink it' --commit-dirty=false`,
	);
	expect(text).toContain('nothing was sent. It would publish to bimo, branch a/b (preview).');
	expect(lines).toEqual([
		'Looking around',
		'Checking the content',
		'Building',
		'Checking the built site',
	]);
	expect(existsSync(path.join(root, '.wrangler'))).toBe(false);
});

test('no build changes what is looked at and uploaded, and no words obey a terminal', async () => {
	const { deploy } = box();
	const order: string[] = [];
	const note = (word: string) => () => Promise.resolve(void order.push(word));
	const { text } = await deploy({
		dryRun: true,
		world: {
			build: async () => note('build')().then(() => true),
			hold: async () => note('hold')().then(() => note('let go')),
			gates: async () => note('gates')().then(() => Promise.reject(new Error('unreadable'))),
		},
	}).catch((error: unknown) => ({ text: String(error) }));
	expect(order).toEqual(['build', 'hold', 'gates', 'let go']);
	expect(text).toBe('Error: unreadable');
	const subject = '\u001b[2J';
	const readGit = () => Promise.resolve({ branch: 'main', hash: 'a', subject, dirty: false });
	const planned = await deploy({ dryRun: true, world: { readGit } });
	expect(planned.text).toContain("'--commit-message=\\u{1b}[2J'");
});

test('all that is wrong around it is said at once, and nothing is built', async () => {
	const { deploy } = box({ 'wrangler.toml': 'name = "ink"\npages_build_output_dir = "dist"\n' });
	const { report, text, lines } = await deploy({ branch: 'main', origin: 'https://bimo.example' });
	expect(report.outcome).toBe('refused');
	expect(report.issues.map(({ code }) => code)).toEqual([
		...['deploy/access', 'deploy/access', 'deploy/site-address', 'deploy/wrangler-config'],
	]);
	expect(lines).toEqual(['Looking around']);
	expect(text).toContain('Nothing was published: mend what is marked "error" above.');
});

const wrong = deployError({ name: 'x', message: 'Unexpected x, expected y', hint: 'z', file: 'f' });

test.each([
	{ step: 'check', world: { check: () => Promise.resolve([wrong]) }, last: 'Checking the content' },
	{ step: 'build', world: { build: () => Promise.resolve(false) }, last: 'Building' },
])('an error of the step $step ends it', async ({ world, last }) => {
	const { report, lines } = await box().deploy({ dryRun: true, world });
	expect(report).toMatchObject({ outcome: 'refused', issues: [{ severity: 'error' }] });
	expect(lines.at(-1)).toBe(last);
});

test('without a 404.html Pages would answer 200 to everything, so it is refused', async () => {
	const { deploy, root } = box();
	rmSync(path.join(root, 'dist/404.html'));
	const { text } = await deploy({ dryRun: true });
	expect(text).toContain(
		'dist/404.html error Unexpected absence of 404.html, expected it in dist [deploy/no-404]',
	);
});

test('a checkout without git is of the branch of production; changes are told', async () => {
	const none = { readGit: () => Promise.resolve(undefined) };
	const { report } = await box().deploy({ dryRun: true, world: none });
	expect(report).toMatchObject({ outcome: 'planned', branch: 'main', environment: 'production' });
	expect(report.commit).toBeUndefined();
	const git = { branch: 'main', hash: 'b'.repeat(40), subject: 'B', dirty: true };
	const dirty = await box().deploy({
		dryRun: true,
		world: { readGit: () => Promise.resolve(git) },
	});
	expect(dirty.report).toMatchObject({ outcome: 'planned', commit: { dirty: true } });
	expect(dirty.text).toContain('git note Unexpected changes that no commit has');
	expect(dirty.report.command?.at(-1)).toBe('--commit-dirty=true');
});
