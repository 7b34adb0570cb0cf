import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKinds, runBuild, type Run } from './builds.ts';
import { writeBenchSite } from './site.ts';

export interface BenchOptions {
	/** Sizes of the corpora, in Markdown files. */
	pages: readonly number[];
	rounds: number;
	seed: number;
	/** Leaves the temporary folder behind. */
	keep: boolean;
	hugo: boolean;
	/** The program that builds. */
	script: string;
	signal: AbortSignal;
	progress: (line: string) => void;
	/** Told where the folder is, when it stays. */
	kept: (folder: string) => void;
}

/** One post in two languages: what such a build costs is the cost of starting. */
export const smallestPages = 2;

const seconds = (value: number): string => value.toFixed(1);

/** Builds each corpus in each state, round after round, so that drift meets all of them alike. */
export async function bench(options: BenchOptions): Promise<Run[]> {
	const { seed, hugo, script, signal, progress } = options;
	const root = await mkdtemp(join(tmpdir(), 'bimo-bench-'));
	const runs: Run[] = [];
	try {
		for (const pages of [smallestPages, ...options.pages]) {
			const site = await writeBenchSite(join(root, String(pages)), { pages, seed, hugo });
			const kinds = buildKinds.filter((kind) => isWanted(kind, { pages, hugo }));
			for (let round = 1; round <= options.rounds; round++) {
				for (const kind of kinds) {
					const run = await runBuild(kind, { site, round, script, signal });
					progress(`${pages} pages, ${kind}: ${seconds(run.cpuSeconds)} CPU s`);
					runs.push(run);
				}
			}
		}
		return runs;
	} finally {
		if (options.keep) options.kept(root);
		else await rm(root, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** The smallest corpus tells what starting costs; warm and edited builds say nothing more. */
function isWanted(kind: string, { pages, hugo }: { pages: number; hugo: boolean }): boolean {
	if (kind.startsWith('hugo') && !hugo) return false;
	return pages > smallestPages || kind === 'cold' || kind === 'hugo';
}
