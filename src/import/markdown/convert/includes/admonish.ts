import { visit } from '../../../../markdown/visit.ts';
import { parseBody, stretchOf } from '../body-tree.ts';
import type { Draft } from '../draft.ts';
import { applyEdits, type Edit } from '../edits.ts';
import type { Report } from '../report.ts';
import { callout } from '../tags/callouts.ts';
import { readParams } from '../tags/scan-tags.ts';
import { longestRun } from '../tags/write.ts';

// One may stand in another, in a longer fence.
const mostRounds = 8;

/** Blocks of mdbook-admonish, fences in the language `admonish`, → callouts. */
export function convertAdmonish(draft: Draft, report: Report): Draft {
	let result = draft;
	for (let round = 0; round < mostRounds && /[`~][ \t]*admonish\b/.test(result.text); round++) {
		const edits = editsIn(result, report);
		if (edits.length === 0) return result;
		result = applyEdits(result, edits);
	}
	return result;
}

function editsIn(draft: Draft, report: Report): Edit[] {
	const { text } = draft;
	const edits: Edit[] = [];
	visit(parseBody(text), 'code', (node) => {
		const [start, end] = stretchOf(node);
		const source = text.slice(start, end);
		const [opening = ''] = source.split('\n', 1);
		const [, sign, info] = /^(`{3,}|~{3,})[ \t]*admonish\b(.*)$/.exec(opening.trimEnd()) ?? [];
		const closing = /[`~]+$/.exec(source.trimEnd())?.[0];
		if (!sign || info === undefined || !closing?.startsWith(sign)) return;
		const { list, named } = readParams(info);
		const made = callout({
			name: 'admonish',
			// A title stands alone; a word is the kind, perhaps with classes behind a dot.
			params: { list: list.map((word) => word.replace(/\..*$/, '')), named },
			inner: '',
			within: undefined,
			isAddress: false,
		});
		if (made?.as !== 'container') return;
		const colons = ':'.repeat(Math.max(3, sign.length, 1 + longestRun(source, /:{3,}/g)));
		const close = end - (source.length - source.trimEnd().length);
		edits.push(
			{
				start,
				end: start + opening.trimEnd().length,
				text: colons + made.opening,
				before: 'blank',
			},
			{ start: close - closing.length, end: close, text: colons, after: 'line' },
		);
		report.add('converted', 'admonish', { line: draft.lineOf(start), note: made.note });
	});
	return edits;
}
