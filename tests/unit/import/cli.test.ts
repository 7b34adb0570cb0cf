import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { fixturePath } from './fixture.ts';

function cli(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

test.each([
	[[], 'Unexpected end, expected `feed`'],
	[['blog'], 'Unexpected "blog", expected `feed`'],
	[['feed'], 'Unexpected end, expected the file or the address of a feed'],
	[['feed', 'a', 'b'], 'Unexpected "b", expected one feed'],
	[['feed', 'a', '--lang', 'fr'], 'Unexpected language "fr", expected en or zh'],
	[['feed', 'a', '--nope'], '--nope'],
])('wrong usage %j', (args, message) => {
	const { status, stderr } = cli(...args);
	expect(status).toBe(2);
	expect(stderr).toContain(message);
	expect(stderr).toContain('Usage: npm run import');
});

test('--help, --json and problems', () => {
	expect(cli('--help')).toMatchObject({ status: 0, stderr: '' });
	const json = cli(
		'feed',
		fixturePath('atom-zh.xml'),
		'--dry-run',
		'--json',
		'--content',
		`${tmpdir()}/none`,
	);
	expect(json.status).toBe(0);
	expect(JSON.parse(json.stdout)).toMatchObject({
		ok: true,
		lang: 'zh',
		posts: [{ outcome: 'created', balanced: true }],
	});
	const broken = cli('feed', fixturePath('bomb.xml'));
	expect(broken.status).toBe(1);
	expect(broken.stdout).toContain('error Unexpected DOCTYPE with declarations');
});
