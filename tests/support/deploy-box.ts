import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeployReport } from '../../src/publish/deploy/deploy-report.ts';
import type { DeployOrder, DeployWorld } from '../../src/publish/deploy/deploy-world.ts';
import { describeDeploy } from '../../src/publish/deploy/describe-deploy.ts';
import { runDeploy } from '../../src/publish/deploy/run-deploy.ts';
import { readBuiltSite } from '../../src/publish/gates/read-built-site.ts';
import { createRedactor } from '../../src/publish/redact.ts';
import { readSettings } from '../../src/settings.ts';
import { site } from '../../src/site.ts';
import { projectRoot } from './run-script.ts';
import { writeFiles } from './temp-folder.ts';

const page = (lang: string, title: string, path: string): string =>
	`<!doctype html><html lang="${lang}"><head><title>${title}</title><link rel="canonical" href="https://ink.blog${path}"></head><body><main><h1>${title}</h1></main></body></html>`;

/** A site that has one of each thing that a smoke test asks for. */
export const tinySite: Record<string, string> = {
	'index.html': page('en', 'Ink', '/'),
	'zh/index.html': page('zh-CN', '墨', '/zh/'),
	'blog/a/index.html': page('en', 'A post', '/blog/a/'),
	'zh/blog/a/index.html': page('zh-CN', '一篇', '/zh/blog/a/'),
	'404.html': page('en', 'Not here', '/404.html'),
	'zh/404.html': page('zh-CN', '没有这一页', '/zh/404.html'),
	'rss.xml': '<rss version="2.0"/>',
	'sitemap.xml': '<urlset/>',
	'_astro/a.Bcd123.css': 'a{}',
	'_search/index.json': '{}',
	_headers: `/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`,
	'.bimo-output': 'Made by a test.\n',
};

export const tinyConfig = `name = "${site.host.project}"
pages_build_output_dir = "./dist"
compatibility_date = "2026-11-17"
`;

export interface BoxRun extends Partial<DeployOrder> {
	env?: Record<string, string | undefined>;
	limits?: Partial<DeployWorld['limits']>;
	origin?: string;
	world?: Partial<DeployWorld>;
}

/** What a deploy came to, and all that it said. */
interface Boxed {
	report: DeployReport;
	/** The report in words. */
	text: string;
	/** Report, words and wrangler's lines: where no secret may be. */
	said: string;
	lines: string[];
}

/** A project with a tiny site, ready to be deployed by the real wrangler. */
export function deployBox(files: Record<string, string> = {}) {
	const root = mkdtempSync(path.join(tmpdir(), 'bimo-deploy-box-'));
	writeFiles(root, { 'wrangler.toml': tinyConfig, 'content/': '', ...files });
	writeFiles(path.join(root, 'dist'), tinySite);
	symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'));
	const git = { branch: 'main', hash: 'a'.repeat(40), subject: 'Ink it', dirty: false };
	const deploy = async (run: BoxRun = {}): Promise<Boxed> => {
		const { env = {}, limits, origin = 'https://ink.blog', world = {} } = run;
		const lines: string[] = [];
		const settings = readSettings({ BIMO_SITE: origin, BIMO_OUT: env['BIMO_OUT'] }, root);
		const secrets = [env['CLOUDFLARE_API_TOKEN'] ?? '', env['CLOUDFLARE_ACCOUNT_ID'] ?? ''];
		const report = await runDeploy(
			{ branch: run.branch, create: run.create ?? false, dryRun: run.dryRun ?? false },
			{
				...{ settings, site, fetch: globalThis.fetch, clock: quickClock() },
				env: { PATH: process.env['PATH'], ...env },
				limits: { wrangler: 60_000, deployment: 60_000, answer: 5_000, ...limits },
				hide: createRedactor(secrets).hide,
				readGit: () => Promise.resolve(git),
				check: () => Promise.resolve([]),
				build: () => Promise.resolve(true),
				gates: async () => {
					const { outDir: folder } = settings;
					const built = await readBuiltSite({ folder, name: 'dist', origin });
					const report = { pages: 6, files: 12, bytes: 900, issues: [], facts: [] };
					return { built, report };
				},
				hold: () => Promise.resolve(() => Promise.resolve()),
				say: (words) => lines.push(words),
				chatter: (line) => lines.push(line),
				...world,
			},
		);
		const text = describeDeploy(report);
		return { report, text, lines, said: [JSON.stringify(report), text, ...lines].join('\n') };
	};
	return { root, deploy, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Waiting takes no time, and the clock goes on all the same. */
function quickClock(): DeployWorld['clock'] {
	let waited = 0;
	return {
		now: () => Date.now() + waited,
		sleep: async (ms) => {
			waited += ms;
			await sleep(1);
		},
	};
}
