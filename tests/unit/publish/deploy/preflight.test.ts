import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseBranch } from '../../../../src/publish/deploy/choose-branch.ts';
import { draftIssues } from '../../../../src/publish/deploy/draft-issues.ts';
import { readAccess } from '../../../../src/publish/deploy/environment.ts';
import { type GitState, readGit } from '../../../../src/publish/deploy/git-state.ts';
import { siteAddressIssues } from '../../../../src/publish/deploy/site-address.ts';
import { planUpload } from '../../../../src/publish/deploy/upload-plan.ts';
import {
	readConfig,
	wranglerConfigIssues,
} from '../../../../src/publish/deploy/wrangler-config.ts';
import type { BuiltPage } from '../../../../src/publish/gates/built-site.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

describe('readAccess', () => {
	const token = 'abcdefghijklmnopqrstuvwxyz_0123456789-ABC';
	const account = '0123456789abcdef0123456789abcdef';
	const read = (env: Record<string, string>) => {
		const access = readAccess(env);
		return 'issues' in access ? access.issues.map(({ message }) => message) : access;
	};

	test('needs a token and an account, and says all that is missing at once', () => {
		expect(read({})).toEqual([
			'Unexpected absence of CLOUDFLARE_API_TOKEN, expected it in the environment',
			'Unexpected absence of CLOUDFLARE_ACCOUNT_ID, expected it in the environment',
		]);
	});

	test('shows nothing of what was put in the wrong place', () => {
		const swapped = read({ CLOUDFLARE_API_TOKEN: account, CLOUDFLARE_ACCOUNT_ID: token });
		expect(swapped).toEqual([
			'Unexpected value of CLOUDFLARE_ACCOUNT_ID, expected 32 hexadecimal digits',
		]);
	});

	test.each(['two words', 'gedankenstrich–'])('says that `%s` is no token, not which', (bad) => {
		expect(read({ CLOUDFLARE_API_TOKEN: bad, CLOUDFLARE_ACCOUNT_ID: account })).toEqual([
			'Unexpected space or sign in CLOUDFLARE_API_TOKEN, expected the token alone',
		]);
	});

	test.each([
		['http://127.0.0.1:80/client/v4/', 'http://127.0.0.1:80/client/v4'],
		['', 'https://api.cloudflare.com/client/v4'],
	])('sends the token to Cloudflare, or to this machine: `%s`', (given, base) => {
		const env = { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: account };
		expect(read({ ...env, CLOUDFLARE_API_BASE_URL: given })).toEqual({ token, account, base });
	});

	test.each([
		'https://api.cloudflare.com.evil.org/client/v4',
		'http://api.cloudflare.com/client/v4',
	])('never sends it to %s', (given) => {
		const env = { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: account };
		expect(read({ ...env, CLOUDFLARE_API_BASE_URL: given })).toEqual([
			'Unexpected CLOUDFLARE_API_BASE_URL, expected https://api.cloudflare.com/client/v4 or an address of this machine',
		]);
	});
});

describe('siteAddressIssues', () => {
	test.each([
		['https://bimo.example', 'an origin for examples'],
		['https://www.example.com', 'an origin for examples'],
		['http://ink.blog', 'an origin without TLS'],
		['https://localhost:4321', 'an origin that nobody else reaches'],
		['https://192.0.2.1', 'an IP address'],
		['https://intranet', 'a name without a domain'],
	])('refuses %s in production: %s', (origin, reason) => {
		expect(siteAddressIssues(origin, true)).toMatchObject([
			{
				severity: 'error',
				message: `Unexpected site address \`${origin}\` (${reason}), expected the one where readers will find the site`,
			},
		]);
	});

	test('only tells of it in a preview, which is for looking at', () => {
		expect(siteAddressIssues('https://bimo.example', false)).toMatchObject([{ severity: 'note' }]);
	});

	test.each(['https://ink.blog', 'https://example.ink.blog', 'https://myexample.com'])(
		'takes %s',
		(origin) => expect(siteAddressIssues(origin, true)).toEqual([]),
	);
});

describe('chooseBranch', () => {
	const git = { branch: 'feature/a', hash: '1', subject: '', dirty: false };
	const choose = (given?: string, at: Partial<GitState> = {}) =>
		chooseBranch({ given, git: { ...git, ...at }, production: 'main' });

	test('is the one asked for, else git’s own, else that of production', () => {
		expect(choose('b')).toEqual({ branch: 'b' });
		expect(choose()).toEqual({ branch: 'feature/a' });
		expect(chooseBranch({ given: undefined, git: undefined, production: 'main' })).toEqual({
			branch: 'main',
		});
	});

	test('a detached HEAD is never production by itself', () => {
		expect(choose(undefined, { branch: undefined })).toMatchObject({
			message: 'Unexpected detached HEAD, expected a branch to deploy',
			hint: 'Say which with `--branch NAME`; `--branch main` is production.',
		});
	});

	test.each(['', '-rf', 'a b', 'a..b', 'a\nb', '/a', 'a/'])('refuses `%s`', (name) => {
		expect(choose(name)).toMatchObject({ code: 'deploy/branch' });
	});
});

describe('readConfig', () => {
	const root = path.resolve('/site');
	const expected = { root, project: 'ink', outDir: path.join(root, 'dist') };
	const good =
		'name = "ink"\npages_build_output_dir = "./dist"\ncompatibility_date = "2026-11-17"\n';
	const messages = (text: string, changes = {}) =>
		readConfig(text, { ...expected, ...changes }).map(
			({ line, severity, message }) => `${line} ${severity} ${message}`,
		);

	test('takes what Pages takes', () => {
		expect(messages(`${good}[vars]\nA = "b"\n[env.preview.vars]\nA = "c"\n`)).toEqual([]);
	});

	test('refuses what is for Workers, each at its line', () => {
		const text = `${good}main = "a.js"\n[assets]\ndirectory = "dist"\n[[ratelimits]]\nname = "A"\n[env.staging]\n`;
		expect(messages(text)).toEqual([
			'4 error Unexpected `main`, expected fields that Cloudflare Pages takes',
			'5 error Unexpected `assets`, expected fields that Cloudflare Pages takes',
			'7 error Unexpected `ratelimits`, expected fields that Cloudflare Pages takes',
			'9 error Unexpected `env.staging`, expected `preview` or `production`',
		]);
	});

	test('has the name and the output folder of the settings', () => {
		expect(messages('name = "bimo"\n')).toEqual([
			'1 error Unexpected name `bimo`, expected `ink`, as `host.project` in src/site.ts',
			'undefined error Unexpected absence of `pages_build_output_dir`, expected `"./dist"`',
		]);
		expect(messages(good.replace('./dist', 'public'))).toEqual([
			`2 error Unexpected \`pages_build_output_dir = "public"\`, expected the output folder ${expected.outDir}`,
		]);
	});

	test('only tells of another output folder where somebody asked for one', () => {
		expect(messages(good, { outDir: path.resolve('/elsewhere') })).toEqual([
			`2 note Unexpected \`pages_build_output_dir = "./dist"\`, expected the output folder ${path.resolve('/elsewhere')}`,
		]);
	});

	test('says where it is no TOML', () => {
		expect(messages('name = "ink"\nname = \n')).toEqual([
			expect.stringMatching(/^2 error Unexpected text, expected TOML: /) as unknown,
		]);
	});

	test('refuses a file that wrangler would read instead, and the absence of its own', () => {
		const folder = tempFolder({ 'wrangler.jsonc': '{}' });
		expect(
			wranglerConfigIssues({ ...expected, root: folder }).map(({ message }) => message),
		).toEqual([
			'Unexpected wrangler.jsonc, expected wrangler.toml alone',
			'Unexpected absence of wrangler.toml, expected it in the project’s folder',
		]);
	});
});

describe('readGit', () => {
	test('says branch, commit and changes', async () => {
		const folder = tempFolder({ 'a.md': 'a' });
		const git = (...args: string[]) =>
			execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a', ...args], { cwd: folder });
		git('init', '-q', '-b', 'ink');
		expect(await readGit(folder)).toBeUndefined();
		git('add', '.');
		git('commit', '-q', '-m', 'Write\n\nmore');
		expect(await readGit(folder)).toEqual({
			branch: 'ink',
			hash: expect.stringMatching(/^[\da-f]{40}$/) as unknown,
			subject: 'Write',
			dirty: false,
		});
		git('checkout', '-q', '--detach');
		git('rm', '-q', 'a.md');
		expect(await readGit(folder)).toMatchObject({ branch: undefined, dirty: true });
	});
});

test('planUpload counts what Pages keeps as assets, the largest first', () => {
	const files = new Map([
		['_headers', 9],
		['_routes.json', 9],
		['functions/a.js', 9],
		['a/.DS_Store', 9],
		['b.css', 2],
		['a/index.html', 5],
		['_img/a.webp', 5],
	]);
	expect(planUpload(files)).toEqual({
		files: 3,
		bytes: 12,
		largest: [
			{ file: '_img/a.webp', bytes: 5 },
			{ file: 'a/index.html', bytes: 5 },
			{ file: 'b.css', bytes: 2 },
		],
	});
});

describe('draftIssues', () => {
	const text = (fields: string) => `---\ntitle: A\ndescription: B\n${fields}\n---\n\nC\n`;
	const now = Date.parse('2026-11-22T12:00:00Z');
	const origin = 'https://ink.blog';
	const found = (contents: Record<string, string>, built: Record<string, string>) =>
		draftIssues({
			contentDir: tempFolder(contents),
			nameOf: (file) => file.split(path.sep).slice(-3).join('/'),
			defaultLocale: 'en',
			// Of a page only these fields are read.
			site: {
				origin,
				pages: Object.entries(built).map(
					([at, canonical]) =>
						({ path: at, canonical: { value: origin + canonical } }) as BuiltPage,
				),
			},
			now,
		}).map(({ file, message }) => `${file}: ${message}`);

	test('names drafts and what waits for its day', () => {
		const contents = {
			'blog/a/en.md': text('date: 2026-11-01\ndraft: true'),
			'blog/b/zh.md': text('date: 2099-01-01'),
			'blog/c/en.md': text('date: 2026-11-01'),
		};
		const built = {
			'/blog/a/': '/blog/a/',
			'/zh/blog/b/': '/zh/blog/b/',
			'/blog/c/': '/blog/c/',
		};
		expect(found(contents, built)).toEqual([
			'blog/a/en.md: Unexpected /blog/a/ in the build, expected no page of a draft',
			'blog/b/zh.md: Unexpected /zh/blog/b/ in the build, expected no page of a text for 2099-01-01',
		]);
		expect(found(contents, { '/blog/c/': '/blog/c/' })).toEqual([]);
	});

	test('lets the original stand in for a translation that is a draft', () => {
		const contents = {
			'blog/a/en.md': text('date: 2026-11-01'),
			'blog/a/zh.md': text('date: 2026-11-01\ndraft: true'),
		};
		expect(found(contents, { '/zh/blog/a/': '/blog/a/' })).toEqual([]);
		expect(found(contents, { '/zh/blog/a/': '/zh/blog/a/' })).toHaveLength(1);
	});
});
