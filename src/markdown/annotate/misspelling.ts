import type { VFile } from 'vfile';
import type { Match } from '../../domain/glossary/matcher.ts';
import type { RunPiece } from '../text-runs.ts';
import { pointIn } from '../place.ts';
import { report } from './report.ts';

/** Reports a form that the glossary knows as wrong; it is marked all the same. */
export function reportMisspelling({ node, start }: RunPiece, match: Match, file: VFile): void {
	const { correct = '', term } = match.name;
	const from = match.start - start;
	const found = node.value.slice(from, match.end - start);
	const at = node.position && pointIn(node.position.start, node.value.slice(0, from));
	report(file, at ? { position: { start: at, end: at } } : {}, {
		code: 'glossary/misspelling',
		message: `Unexpected \`${found}\`, expected \`${correct}\``,
		hint: `The glossary says so, under \`${term}\`. \`:noterm[${found}]\` keeps it as it is.`,
	});
}
