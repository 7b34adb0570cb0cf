import type { CloudflareAccess, Environment } from './environment.ts';
import type { GitState } from './git-state.ts';

/**
 * What a run of wrangler may know of this computer. All else stays out: variables by which it
 * recognises agents (then it puts a new project on Workers instead), and secrets of others.
 */
const passed = [
	...['PATH', 'Path', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TZ'],
	...['SystemRoot', 'SYSTEMROOT', 'ComSpec', 'COMSPEC', 'PATHEXT', 'windir'],
	...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
	...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_USE_ENV_PROXY'],
];

interface Around {
	env: Environment;
	access: CloudflareAccess;
	/** A folder for this run alone, which goes afterwards: logs and caches end up there. */
	home: string;
	/** Where wrangler writes what became of it. */
	output: string;
}

/** The environment of a run: quiet, without metrics, without questions. */
export function wranglerEnv({ env, access, home, output }: Around): Record<string, string> {
	const kept = passed.flatMap((name) => {
		const value = env[name];
		return value === undefined ? [] : [[name, value] as const];
	});
	return {
		...Object.fromEntries(kept),
		HOME: home,
		USERPROFILE: home,
		XDG_CONFIG_HOME: home,
		CI: '1',
		NO_COLOR: '1',
		FORCE_COLOR: '0',
		DO_NOT_TRACK: '1',
		CLOUDFLARE_API_TOKEN: access.token,
		CLOUDFLARE_ACCOUNT_ID: access.account,
		CLOUDFLARE_API_BASE_URL: access.base,
		CLOUDFLARE_CF_FETCH_ENABLED: 'false',
		WRANGLER_SEND_METRICS: 'false',
		WRANGLER_SEND_ERROR_REPORTS: 'false',
		WRANGLER_HIDE_BANNER: 'true',
		// Else the account's ID stays behind in the project.
		WRANGLER_CACHE_DIR: home,
		WRANGLER_LOG_PATH: home,
		WRANGLER_OUTPUT_FILE_PATH: output,
	};
}

interface Upload {
	/** Output folder, absolute. */
	folder: string;
	project: string;
	branch: string;
	/** Undefined: not a git checkout. */
	git: GitState | undefined;
}

/**
 * The arguments that upload a folder. `--branch` and `--commit-dirty` are always there: with them
 * wrangler never takes the site to Workers.
 */
export function deployArguments({ folder, project, branch, git }: Upload): string[] {
	return [
		...['pages', 'deploy', folder, `--project-name=${project}`, `--branch=${branch}`],
		...(git ? [`--commit-hash=${git.hash}`, `--commit-message=${git.subject}`] : []),
		`--commit-dirty=${git?.dirty ?? false}`,
	];
}

/** The arguments that make a project; `--force`: on Pages, also where an agent asks. */
export function createArguments(project: string, productionBranch: string): string[] {
	return [
		...['pages', 'project', 'create', project],
		...[`--production-branch=${productionBranch}`, '--force'],
	];
}
