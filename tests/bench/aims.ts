import type { BuildKind, Run } from './builds.ts';
import { glossaryFindings } from './glossary-aims.ts';
import { searchFindings } from './search-findings.ts';
import { netPerPage, ratioOf, rowsOf } from './summary.ts';

/** The size that aims are meant for: below it the cost of starting speaks loudest. */
const aimedPages = 2000;

/** One figure that we have an aim for. */
export interface Finding {
	what: string;
	measured: string;
	aim: string;
	/** Undefined where the aim does not apply or nothing can be said. */
	met: boolean | undefined;
}

const gib = 1024 ** 3;

function ratioFinding(
	runs: readonly Run[],
	options: { pages: number; of: BuildKind; to: BuildKind; limit: number; what: string },
): Finding[] {
	const { pages, of, to } = options;
	const ratio = ratioOf(runs, { pages, kind: of }, { pages, kind: to });
	if (!ratio) return [];
	const { median, min, max } = ratio;
	const range = min === max ? '' : ` (${min.toFixed(2)}–${max.toFixed(2)})`;
	return [
		{
			what: options.what,
			measured: `${median.toFixed(2)} ×${range}`,
			aim: `≤ ${options.limit} ×`,
			met: median <= options.limit,
		},
	];
}

function peakFinding(runs: readonly Run[], pages: number): Finding[] {
	const own = rowsOf(runs).filter((row) => row.pages === pages && !row.kind.startsWith('hugo'));
	const peak = Math.max(0, ...own.map((row) => row.peakBytes.max));
	// Where the system does not tell, silence is better than a false "met".
	if (peak === 0) return [];
	const measured = `${(peak / gib).toFixed(2)} GiB`;
	return [{ what: 'peak memory', measured, aim: '≤ 1.2 GiB', met: peak <= 1.2 * gib }];
}

/** Cost a page in the largest corpus by that in the smallest one, both without starting. */
function growthFinding(runs: readonly Run[], kind: BuildKind): Finding[] {
	const sizes = [...new Set(runs.map((run) => run.pages))].toSorted((a, b) => a - b);
	const [, small, ...larger] = sizes;
	const large = larger.at(-1);
	if (small === undefined || large === undefined) return [];
	const [before, after] = [small, large].map((pages) => netPerPage(runs, { pages, kind }));
	if (before === undefined || after === undefined || before <= 0) return [];
	const growth = after / before;
	const name = kind === 'hugo' ? 'Hugo' : kind;
	return [
		{
			what: `growth of ${name}, CPU a page net of starting, ${small} to ${large} pages`,
			measured: `${before.toFixed(1)} → ${after.toFixed(1)} ms (${growth.toFixed(2)} ×)`,
			aim: kind === 'hugo' ? '' : '≤ 1.2 × (linear)',
			met: kind === 'hugo' ? undefined : growth <= 1.2,
		},
	];
}

/** What was found at the largest size, beside what was aimed at. */
export function findingsOf(runs: readonly Run[]): Finding[] {
	const pages = Math.max(0, ...runs.map((run) => run.pages));
	const found = [
		...ratioFinding(runs, { pages, of: 'cold', to: 'hugo', limit: 2.5, what: 'cold / Hugo, CPU' }),
		...ratioFinding(runs, {
			pages,
			of: 'edit',
			to: 'hugo-edit',
			limit: 0.35,
			what: 'one edit / Hugo, CPU',
		}),
		...peakFinding(runs, pages),
		...growthFinding(runs, 'cold'),
		...growthFinding(runs, 'hugo'),
		...glossaryFindings(runs, pages),
		...searchFindings(runs),
	];
	return pages >= aimedPages ? found : found.map((finding) => ({ ...finding, met: undefined }));
}
