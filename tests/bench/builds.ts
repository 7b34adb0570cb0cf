import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { measure, type Command, type Measurement } from './measure/measure.ts';
import { countChanged, htmlFiles } from './changes.ts';
import { readSearchCost, type SearchCost } from './search-cost.ts';
import type { BenchSite } from './site.ts';

/** In the order of a round: each build of Bimo's that has an aim stands beside one of Hugo's. */
export const buildKinds = [
	'cold',
	'hugo',
	'warm',
	'edit',
	'hugo-edit',
	'definition',
	'name',
] as const;
export type BuildKind = (typeof buildKinds)[number];

/** One measured build. */
export interface Run extends Measurement {
	kind: BuildKind;
	/** Markdown files read. */
	pages: number;
	/** Terms of the glossary. */
	terms: number;
	/** HTML files written. */
	written: number;
	/** Those of them that hold something else than before, or were not there. */
	changed: number;
	/** From 1. */
	round: number;
	/** What search had of it, where the build says so. */
	search?: SearchCost;
}

export interface BuildOptions {
	site: BenchSite;
	round: number;
	/** The program that builds, `scripts/build.ts`. */
	script: string;
	signal: AbortSignal;
}

function bimoCommand({ site, script, signal }: BuildOptions): Command {
	const env = {
		BIMO_CONTENT: join(site.root, 'content'),
		BIMO_OUT: join(site.root, 'out'),
		BIMO_CACHE: join(site.root, 'cache'),
		BIMO_SITE: 'https://bench.example',
		BIMO_BENCH: '1',
		ASTRO_TELEMETRY_DISABLED: '1',
		NO_COLOR: '1',
	};
	// The code of the checkout that the program stands in, which may be another one.
	const cwd = dirname(dirname(script));
	return { command: process.execPath, args: [script], env, cwd, signal };
}

function hugoCommand({ site, signal }: BuildOptions): Command {
	const source = join(site.root, 'hugo');
	const args = ['--source', source, '--destination', join(source, 'public')];
	args.push('--cacheDir', join(site.root, 'hugo-cache'), '--quiet');
	return { command: 'hugo', args, signal };
}

/** Hugo keeps nothing between builds, so each of its builds is a full one. */
async function prepare(kind: BuildKind, { site, round }: BuildOptions): Promise<void> {
	const remove = async (names: readonly string[]): Promise<void> => {
		for (const name of names) await rm(join(site.root, name), { recursive: true, force: true });
	};
	if (kind === 'cold') await remove(['out', 'cache']);
	const edit = site.edits[kind];
	const text = edit?.change(edit.original, round);
	for (const path of edit?.paths ?? []) await writeFile(path, text ?? '');
	if (kind.startsWith('hugo')) await remove(['hugo/public', 'hugo/resources', 'hugo-cache']);
}

/** Brings the folders into the state that the kind of build begins with, builds, and counts. */
export async function runBuild(kind: BuildKind, options: BuildOptions): Promise<Run> {
	await prepare(kind, options);
	const isHugo = kind.startsWith('hugo');
	const { root, pages, terms } = options.site;
	const folder = join(root, isHugo ? 'hugo/public' : 'out');
	const before = await htmlFiles(folder);
	const { output, ...cost } = await measure(isHugo ? hugoCommand(options) : bimoCommand(options));
	const search = readSearchCost(output);
	const after = await htmlFiles(folder);
	const changed = countChanged(before, after);
	const counts = { written: after.size, changed, round: options.round };
	return { ...cost, kind, pages, terms, ...counts, ...(search ? { search } : {}) };
}

/** `0.111.3+extended`, or undefined when there is no Hugo on the PATH. */
export function hugoVersion(): string | undefined {
	const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	return status === 0 ? (/v(\d\S*)/.exec(stdout)?.[1] ?? 'of unknown version') : undefined;
}
