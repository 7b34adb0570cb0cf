import type { Finding } from './aims.ts';
import type { BuildKind, Run } from './builds.ts';
import { spreadOf } from './summary.ts';

const kinds = { cold: 'a cold build', edit: 'one edit' } as const satisfies Partial<
	Record<BuildKind, string>
>;

/** What search has of the builds of each corpus without a glossary, and how large its index is. */
export function searchFindings(runs: readonly Run[]): Finding[] {
	const plain = runs.filter(({ terms, search }) => terms === 0 && search);
	const sizes = [...new Set(plain.map(({ pages }) => pages))].toSorted((a, b) => a - b);
	return sizes.slice(1).flatMap((pages) => {
		const own = plain.filter((run) => run.pages === pages);
		return [
			...(['cold', 'edit'] as const).flatMap((kind) => shareFinding(own, { pages, kind })),
			...sizeFinding(own, pages),
		];
	});
}

function shareFinding(
	runs: readonly Run[],
	{ pages, kind }: { pages: number; kind: keyof typeof kinds },
): Finding[] {
	const own = runs.filter((run) => run.kind === kind);
	const share = spreadOf(own.map((run) => (run.search?.cpuSeconds ?? 0) / run.cpuSeconds));
	const cpu = spreadOf(own.map((run) => run.search?.cpuSeconds ?? 0));
	if (!share || !cpu) return [];
	return [
		{
			what: `search: share of ${kinds[kind]}, ${pages} pages, CPU`,
			measured: `${Math.round(share.median * 100)} % (${cpu.median.toFixed(1)} s)`,
			aim: '',
			met: undefined,
		},
	];
}

function sizeFinding(runs: readonly Run[], pages: number): Finding[] {
	const measured = runs.findLast(({ kind }) => kind === 'cold')?.search?.sizes;
	if (measured === undefined) return [];
	return [{ what: `search: index, ${pages} pages`, measured, aim: '', met: undefined }];
}
