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
	kind: BuildKind;
	cpuSeconds: Spread;
	wallSeconds: Spread;
	peakBytes: Spread;
	written: number;
}

/** Undefined without figures. */
export function spreadOf(values: readonly number[]): Spread | undefined {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	if (low === undefined || high === undefined) return undefined;
	return { median: (low + high) / 2, min: Math.min(...sorted), max: Math.max(...sorted) };
}

const select = (runs: readonly Run[], pages: number, kind: BuildKind): Run[] =>
	runs.filter((run) => run.pages === pages && run.kind === kind);

/** All lines, in the order of the builds. */
export function rowsOf(runs: readonly Run[]): Row[] {
	const sizes = [...new Set(runs.map((run) => run.pages))];
	return sizes.flatMap((pages) =>
		buildKinds.flatMap((kind) => {
			const chosen = select(runs, pages, kind);
			const cpuSeconds = spreadOf(chosen.map((run) => run.cpuSeconds));
			const wallSeconds = spreadOf(chosen.map((run) => run.wallSeconds));
			const peakBytes = spreadOf(chosen.map((run) => run.peakBytes));
			if (!cpuSeconds || !wallSeconds || !peakBytes) return [];
			const written = chosen.at(-1)?.written ?? 0;
			return [{ pages, kind, cpuSeconds, wallSeconds, peakBytes, written }];
		}),
	);
}

/** CPU of one kind by CPU of another, round by round: the two stood side by side. */
export function ratioOf(
	runs: readonly Run[],
	{ pages, of, to }: { pages: number; of: BuildKind; to: BuildKind },
): Spread | undefined {
	const others = select(runs, pages, to);
	const ratios = select(runs, pages, of).flatMap((run) => {
		const other = others.find(({ round }) => round === run.round);
		return other && other.cpuSeconds > 0 ? [run.cpuSeconds / other.cpuSeconds] : [];
	});
	return spreadOf(ratios);
}

/** CPU milliseconds a page, without what starting costs. */
export function netPerPage(
	runs: readonly Run[],
	{ pages, kind }: { pages: number; kind: BuildKind },
): number | undefined {
	const of = (size: number): Spread | undefined =>
		spreadOf(select(runs, size, kind).map((run) => run.cpuSeconds));
	const [fixed, whole] = [of(smallestPages), of(pages)];
	if (!fixed || !whole || pages <= smallestPages) return undefined;
	return ((whole.median - fixed.median) / (pages - smallestPages)) * 1000;
}
