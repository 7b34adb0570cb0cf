import type { Finding } from './aims.ts';
import type { BuildKind, Run } from './builds.ts';
import { netPerPage, ratioOf, rowsOf } from './summary.ts';

/** "Hardly more": what differs between two runs of the same build, and a little. */
const limit = 1.2;

/** What glossaries cost the largest corpus: beside none, and a large one beside a small one. */
export function glossaryFindings(runs: readonly Run[], pages: number): Finding[] {
	const sizes = [...new Set(runs.map(({ terms }) => terms))].toSorted((a, b) => a - b);
	const [none, small, ...larger] = sizes;
	const large = larger.at(-1);
	if (none !== 0 || small === undefined) return [];
	const found = sizes
		.slice(1)
		.flatMap((terms) => [
			...(['cold', 'warm', 'edit'] as const).flatMap((kind) =>
				wholeFinding(runs, { pages, terms, kind }),
			),
			...netFinding(runs, { pages, kind: 'cold', terms, than: 0 }),
			...netFinding(runs, { pages, kind: 'warm', terms, than: 0 }),
			...(['definition', 'name'] as const).flatMap((kind) =>
				editFinding(runs, { pages, terms, kind }),
			),
		]);
	if (large === undefined) return found;
	return [...found, ...netFinding(runs, { pages, kind: 'cold', terms: large, than: small })];
}

interface GlossaryBuild {
	pages: number;
	terms: number;
	kind: BuildKind;
}

const count = (value: number): string => value.toLocaleString('en-US');
const nameOf = (terms: number): string => (terms === 0 ? 'no glossary' : `${count(terms)} terms`);
const names: Partial<Record<BuildKind, string>> = {
	edit: 'one edit',
	definition: 'one definition',
	name: 'a new name',
};

/** All that a glossary costs, with two pages for each term: more pages, so no aim. */
function wholeFinding(runs: readonly Run[], { pages, terms, kind }: GlossaryBuild): Finding[] {
	const ratio = ratioOf(runs, { pages, terms, kind }, { pages, kind });
	if (!ratio) return [];
	const what = `${names[kind] ?? kind}, ${nameOf(terms)} / ${nameOf(0)}, CPU`;
	return [{ what, measured: `${ratio.median.toFixed(2)} ×`, aim: '', met: undefined }];
}

/** What each article costs, without starting and without the pages of the terms. */
function netFinding(
	runs: readonly Run[],
	{ pages, kind, terms, than }: GlossaryBuild & { than: number },
): Finding[] {
	const own = netPerPage(runs, { pages, kind, terms });
	const other = netPerPage(runs, { pages, kind, terms: than });
	if (own === undefined || other === undefined || other <= 0) return [];
	const ratio = own / other;
	const range = `${other.toFixed(2)} → ${own.toFixed(2)} ms`;
	// With a glossary, articles are marked and explained, which a cold build pays for once.
	const isAim = kind === 'warm' || than > 0;
	return [
		{
			what: `${kind}, ${nameOf(terms)} / ${nameOf(than)}, CPU an article net of starting and of term pages`,
			measured: `${range} (${ratio.toFixed(2)} ×)`,
			aim: isAim ? `≤ ${limit} ×` : '',
			met: isAim ? ratio <= limit : undefined,
		},
	];
}

/** What an edit of the glossary costs beside a build that changes nothing. */
function editFinding(runs: readonly Run[], { pages, terms, kind }: GlossaryBuild): Finding[] {
	const ratio = ratioOf(runs, { pages, terms, kind }, { pages, terms, kind: 'warm' });
	const row = rowsOf(runs).find(
		(each) => each.pages === pages && each.terms === terms && each.kind === kind,
	);
	if (!ratio || !row) return [];
	const measured = `${ratio.median.toFixed(2)} ×, ${count(row.changed)} of ${count(row.written)} pages changed`;
	const what = `${names[kind] ?? kind} / warm, ${nameOf(terms)}, CPU`;
	return [{ what, measured, aim: '', met: undefined }];
}
