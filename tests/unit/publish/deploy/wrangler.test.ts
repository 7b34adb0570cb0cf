import { describe, expect, test } from 'vitest';
import { readCounts, readOutput, readReason } from '../../../../src/publish/deploy/read-output.ts';
import { rollbackLines } from '../../../../src/publish/deploy/rollback.ts';
import {
	createArguments,
	deployArguments,
	wranglerEnv,
} from '../../../../src/publish/deploy/wrangler-call.ts';

test('wrangler learns nothing of agents, of other secrets, or of who is asking', () => {
	const env = wranglerEnv({
		env: {
			...{ PATH: '/bin', CLAUDECODE: '1', CURSOR_TRACE_ID: '1', GEMINI_CLI: '1', HOME: '/me' },
			...{ WECHAT_APP_SECRET: 's', GITHUB_TOKEN: 't', HTTPS_PROXY: 'http://p', NODE_OPTIONS: '-x' },
		},
		access: { token: 'T', account: 'A', base: 'https://b' },
		home: '/tmp/home',
		output: '/tmp/home/out',
	});
	expect(Object.keys(env).toSorted()).toEqual([
		...['CI', 'CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_API_BASE_URL', 'CLOUDFLARE_API_TOKEN'],
		...['CLOUDFLARE_CF_FETCH_ENABLED', 'DO_NOT_TRACK', 'FORCE_COLOR', 'HOME', 'HTTPS_PROXY'],
		...['NO_COLOR', 'PATH', 'USERPROFILE', 'WRANGLER_CACHE_DIR', 'WRANGLER_HIDE_BANNER'],
		...['WRANGLER_LOG_PATH', 'WRANGLER_OUTPUT_FILE_PATH', 'WRANGLER_SEND_ERROR_REPORTS'],
		...['WRANGLER_SEND_METRICS', 'XDG_CONFIG_HOME'],
	]);
	expect(env['HOME']).toBe('/tmp/home');
});

describe('arguments', () => {
	const common = { folder: '/site/dist', project: 'ink', branch: 'main' };

	test('name the branch and the commit; no value can be taken for an option', () => {
		const git = { branch: 'main', hash: 'abc', subject: '--force', dirty: true };
		expect(deployArguments({ ...common, git })).toEqual([
			...['pages', 'deploy', '/site/dist', '--project-name=ink', '--branch=main'],
			...['--commit-hash=abc', '--commit-message=--force', '--commit-dirty=true'],
		]);
	});

	test('keep what holds wrangler to Pages, also without git', () => {
		expect(deployArguments({ ...common, git: undefined })).toEqual([
			...['pages', 'deploy', '/site/dist', '--project-name=ink', '--branch=main'],
			'--commit-dirty=false',
		]);
		expect(createArguments('ink', 'main')).toContain('--force');
	});
});

describe('readOutput', () => {
	const line = (fields: object) => JSON.stringify({ type: 'pages-deploy-detailed', ...fields });

	test('finds the deployment among other lines', () => {
		const text = [
			JSON.stringify({ type: 'wrangler-session' }),
			'no JSON',
			line({ deployment_id: '1', url: 'https://a.ink.pages.dev/', alias: null, environment: 'x' }),
			'',
		].join('\n');
		expect(readOutput(text)).toEqual({
			id: '1',
			url: 'https://a.ink.pages.dev',
			alias: undefined,
		});
	});

	const url = 'https://a.ink.pages.dev';

	test.each(['https://evil.example', 'https://a.pages.dev\naddress=x', 'javascript:0'])(
		'takes no address of Pages from `%s`',
		(alias) => expect(readOutput(line({ deployment_id: '1', url, alias }))?.alias).toBeUndefined(),
	);

	test.each([
		'',
		line({ deployment_id: '', url }),
		line({ deployment_id: '1' }),
		line({ deployment_id: '$(id)', url }),
		...[
			'javascript:alert(1)',
			'http://a.ink.pages.dev',
			'https://ink.pages.dev.evil.example',
			'https://a@ink.pages.dev',
			'https://ink.pages.dev/\u001b[2J',
		].map((bad) => line({ deployment_id: '1', url: bad })),
	])('finds none in `%s`', (text) => expect(readOutput(text)).toBeUndefined());
});

test('readCounts reads what was sent and what was there', () => {
	expect(readCounts(['x', '✨ Success! Uploaded 1 files (7 already uploaded) (0.4 sec)'])).toEqual({
		sent: 1,
		known: 7,
	});
	expect(readCounts(['✨ Success! Uploaded 12 files (1.04 sec)'])).toEqual({ sent: 12, known: 0 });
	expect(readCounts(['Uploading... (4/11)'])).toBeUndefined();
});

test('readReason keeps the reason, without its frame', () => {
	const lines = [
		'✨ Uploading _headers',
		'✘ [ERROR] A request failed.',
		'  bad: [hidden] [code: 8000096]',
		'  If you think this is a bug, please open an issue at: https://github.com/x',
		'',
		'🪵  Logs were written to "/tmp/x.log"',
	];
	expect(readReason(lines)).toBe('A request failed. bad: [hidden] [code: 8000096]');
	expect(readReason([])).toBe('');
});

describe('rollbackLines', () => {
	const before = { id: 'd1', url: 'https://d1.ink.pages.dev' };

	test('name the deployment before, and no value of the account', () => {
		expect(rollbackLines({ project: 'ink', before, isProduction: true })).toEqual([
			'To go back to what readers saw before, within seconds:',
			'  in the dashboard: Workers & Pages › ink › Deployments › All deployments › d1.ink.pages.dev › ⋯ › Rollback to this deployment',
			'  or by the API:',
			'  curl --fail -X POST -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\',
			'    "https://api.cloudflare.com/client/v4/accounts/$CLOUDFLARE_ACCOUNT_ID/pages/projects/ink/deployments/d1/rollback"',
		]);
	});

	test('say so where there is nothing to go back to', () => {
		expect(rollbackLines({ project: 'ink', before, isProduction: false })).toEqual([
			'A preview: what readers see has not changed.',
		]);
		expect(rollbackLines({ project: 'ink', before: undefined, isProduction: true })).toEqual([
			'This is the first deployment: there is none to go back to.',
		]);
	});
});
