import type { Verdict } from '../score/judge.ts';
import { halfOf } from '../set/query.ts';

/** What is wrong with an answer, in a few words; nothing: all is well. */
function faultsOf({ recall, exact, titleAt3, bothLanguages, isEmpty }: Verdict): string[] {
	return [
		...(isEmpty ? ['no result'] : []),
		...(recall < 1 ? ['pages missing'] : []),
		...(exact.right < exact.shown ? ['exact group not exact'] : []),
		...(titleAt3 === false ? ['title not among the first three'] : []),
		...(bothLanguages === false ? ['one language only'] : []),
	];
}

/**
 * The queries whose answers want something, with what came and what should have come. Of our own
 * set, only those that the search may be mended by: the others stay unseen.
 */
export function missesOf(verdicts: readonly Verdict[], { isOwn }: { isOwn: boolean }): string {
	const wanting = verdicts
		.filter(({ query }) => !isOwn || halfOf(query.id) === 'tuned')
		.map((verdict) => ({ verdict, faults: faultsOf(verdict) }))
		.filter(({ faults }) => faults.length > 0);
	return wanting.map(({ verdict, faults }) => describe(verdict, faults)).join('\n\n');
}

function describe({ query, gold, found, hits, missing }: Verdict, faults: string[]): string {
	const { id, q, ui } = query;
	const meant = query.gold.any.map((list) => list.join(' + ')).join(' / ');
	return [
		`${id}  \`${q}\` (${ui} → ${query.gold.scope}: ${meant})  ${faults.join('; ')}`,
		`  found ${found} of ${gold}`,
		`  came:    ${hits.map(({ url, group }) => `${group} ${url}`).join(', ') || 'nothing'}`,
		`  missing: ${missing.slice(0, 6).join(', ')}${missing.length > 6 ? ' …' : ''}`,
	].join('\n');
}
