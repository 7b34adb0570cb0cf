import type { Element } from 'hast';
import type { VFile } from 'vfile';
import type { CodeProblem } from '../code/read-code.ts';
import { report } from './report.ts';

/** Notes a problem at its own place: in the line of the fence, or in a line of the code. */
export function reportCode(file: VFile, code: Element, problem: CodeProblem): void {
	const { at, line, ...rest } = problem;
	const start = code.position?.start;
	const metaColumn = Number(code.properties['dataMetaColumn']);
	const known = start && (line !== undefined || metaColumn > 0);
	if (!known) {
		report(file, code, { ...rest, code: `code/${rest.code}` });
		return;
	}
	// Code stands under its fence, so it is indented as far.
	const point = {
		line: start.line + (line ?? 0),
		column: line === undefined ? metaColumn + at : start.column + at,
	};
	const place = { type: 'comment' as const, value: '', position: { start: point, end: point } };
	report(file, place, { ...rest, code: `code/${rest.code}` });
}
