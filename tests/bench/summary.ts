import { smallestPages } from './bench.ts';
import { buildKinds, type BuildKind, type Run } from './builds.ts';

/** A figure over all rounds. */
export interface Spread {
	median: number;
	min: number;
	max: number;
}

/** One line of the table: a kind of build of one corpus. */
export interface Row {
	pages: number;
	terms: number;
	kind: BuildKind;
	cpuSeconds: Spread;
	wallSeconds: Spread;
	peakBytes: Spread;
	written: number;
	changed: number;
}

/** Undefined without figures. */
export function spreadOf(values: readonly number[]): Spread | undefined {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	if (low === undefined || high === undefined) return undefined;
	return { median: (low + high) / 2, min: Math.min(...sorted), max: Math.max(...sorted) };
}

/** A kind of build of one corpus; without `terms`, of that without a glossary. */
export interface Build {
	pages: number;
	terms?: number;
	kind: BuildKind;
}

const select = (runs: readonly Run[], { pages, terms = 0, kind }: Build): Run[] =>
	runs.filter((run) => run.pages === pages && run.terms === terms && run.kind === kind);

/** All lines, in the order of the builds. */
export function rowsOf(runs: readonly Run[]): Row[] {
	const corpora = Map.groupBy(runs, ({ pages, terms }) => `${pages}/${terms}`);
	return [...corpora.values()].flatMap((group) =>
		buildKinds.flatMap((kind) => rowOf(group.filter((run) => run.kind === kind)) ?? []),
	);
}

/** The line of one build in all rounds. */
function rowOf(runs: readonly Run[]): Row | undefined {
	const last = runs.at(-1);
	const cpuSeconds = spreadOf(runs.map((run) => run.cpuSeconds));
	const wallSeconds = spreadOf(runs.map((run) => run.wallSeconds));
	const peakBytes = spreadOf(runs.map((run) => run.peakBytes));
	if (!last || !cpuSeconds || !wallSeconds || !peakBytes) return undefined;
	const { pages, terms, kind, written, changed } = last;
	return { pages, terms, kind, cpuSeconds, wallSeconds, peakBytes, written, changed };
}

/** CPU of one build by CPU of another, round by round: the two stood side by side. */
export function ratioOf(runs: readonly Run[], of: Build, to: Build): Spread | undefined {
	const others = select(runs, to);
	const ratios = select(runs, of).flatMap((run) => {
		const other = others.find(({ round }) => round === run.round);
		return other && other.cpuSeconds > 0 ? [run.cpuSeconds / other.cpuSeconds] : [];
	});
	return spreadOf(ratios);
}

/** CPU milliseconds a page, without what starting and the pages of terms cost. */
export function netPerPage(runs: readonly Run[], build: Build): number | undefined {
	const { pages } = build;
	const of = (size: number): Spread | undefined =>
		spreadOf(select(runs, { ...build, pages: size }).map((run) => run.cpuSeconds));
	const [fixed, whole] = [of(smallestPages), of(pages)];
	if (!fixed || !whole || pages <= smallestPages) return undefined;
	return ((whole.median - fixed.median) / (pages - smallestPages)) * 1000;
}
