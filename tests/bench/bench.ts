import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildKind, buildKinds, runBuild, type Run } from './builds.ts';
import { type BenchSite, writeBenchSite } from './site.ts';

export interface BenchOptions {
	/** Sizes of the corpora, in Markdown files. */
	pages: readonly number[];
	/** Sizes of glossaries: each corpus is built with each of them, beside one without any. */
	terms: readonly number[];
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
	const { script, signal, progress } = options;
	if (options.pages.length === 0) return [];
	const root = await mkdtemp(join(tmpdir(), 'bimo-bench-'));
	const runs: Run[] = [];
	try {
		for (const pages of [smallestPages, ...options.pages]) {
			const sites = await writeSites(join(root, String(pages)), { ...options, pages });
			for (let round = 1; round <= options.rounds; round++) {
				for (const { site, kind } of buildsOf(sites, options)) {
					const run = await runBuild(kind, { site, round, script, signal });
					progress(
						`${pages} pages, ${site.terms} terms, ${kind}: ${seconds(run.cpuSeconds)} CPU s`,
					);
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

/** One corpus with each glossary, the first one without any; only that one is written for Hugo. */
async function writeSites(
	root: string,
	{ pages, terms, seed, hugo }: { pages: number } & Pick<BenchOptions, 'terms' | 'seed' | 'hugo'>,
): Promise<BenchSite[]> {
	const sites: BenchSite[] = [];
	for (const count of [0, ...terms]) {
		const options = { pages, terms: count, seed, hugo: hugo && count === 0 };
		sites.push(await writeBenchSite(join(root, String(count)), options));
	}
	return sites;
}

/** The builds of a round: those that are compared with each other follow each other. */
function buildsOf(
	sites: readonly BenchSite[],
	{ hugo, terms }: Pick<BenchOptions, 'hugo' | 'terms'>,
): { site: BenchSite; kind: BuildKind }[] {
	const options = { hugo, hasGlossaries: terms.length > 0 };
	return buildKinds.flatMap((kind) =>
		sites.filter((site) => isWanted(kind, site, options)).map((site) => ({ site, kind })),
	);
}

/** The smallest corpus tells what starting and the pages of terms cost; edits say nothing more. */
function isWanted(
	kind: BuildKind,
	{ pages, terms }: BenchSite,
	{ hugo, hasGlossaries }: { hugo: boolean; hasGlossaries: boolean },
): boolean {
	if (kind.startsWith('hugo') && (!hugo || terms > 0)) return false;
	if ((kind === 'definition' || kind === 'name') && terms === 0) return false;
	if (pages > smallestPages || kind === 'cold' || kind === 'hugo') return true;
	return kind === 'warm' && hasGlossaries;
}
