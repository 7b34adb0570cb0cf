import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ended, projectRoot, runScript } from './run-script.ts';

interface BuildOptions {
	/** Folder below the workshop; `out` when nothing is said. */
	out?: string;
	cache?: string;
	env?: Record<string, string>;
	/** Says each page that is made. */
	verbose?: boolean;
	/** Another checkout of the project. */
	cwd?: string;
}

/** A temporary folder with content, output and cache of its own. */
export interface Workshop {
	dir: string;
	content: string;
	out: string;
	cache: string;
	/** Writes a file below the content folder. */
	write(file: string, text: string | Uint8Array): Promise<void>;
	/** Runs `scripts/build.ts`, whatever comes of it. */
	tryBuild(options?: BuildOptions): Promise<Ended>;
	/** Runs `scripts/build.ts`, which must work; returns the output folder. */
	build(options?: BuildOptions): Promise<string>;
	remove(): Promise<void>;
}

/** Opens a workshop; `fixture` names a folder of tests/fixtures/site that its content starts as. */
export async function openWorkshop(fixture?: string): Promise<Workshop> {
	const dir = await mkdtemp(path.join(tmpdir(), 'bimo-site-'));
	const at = (name: string): string => path.join(dir, name);
	const content = at('content');
	await mkdir(content);
	if (fixture) await cp(fixtureDir(fixture), content, { recursive: true });

	const tryBuild: Workshop['tryBuild'] = ({
		out = 'out',
		cache = 'cache',
		env = {},
		cwd,
		verbose,
	} = {}) =>
		runScript('build', {
			args: verbose ? ['--verbose'] : [],
			env: { BIMO_CONTENT: content, BIMO_OUT: at(out), BIMO_CACHE: at(cache), ...env },
			...(cwd === undefined ? {} : { cwd }),
		});
	return {
		dir,
		content,
		out: at('out'),
		cache: at('cache'),
		tryBuild,
		write: async (file, text) => {
			await mkdir(path.dirname(path.join(content, file)), { recursive: true });
			await writeFile(path.join(content, file), text);
		},
		build: async (options = {}) => {
			const { code, stderr } = await tryBuild(options);
			if (code !== 0) throw new Error(`Unexpected exit code ${code}, expected 0:\n${stderr}`);
			return at(options.out ?? 'out');
		},
		remove: () => rm(dir, { recursive: true, force: true, maxRetries: 3 }),
	};
}

/** A folder of content that tests build. */
export function fixtureDir(name: string): string {
	return path.join(projectRoot, 'tests/fixtures/site', name);
}
