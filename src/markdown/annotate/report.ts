import type { Nodes } from 'hast';
import type { VFile } from 'vfile';
import type { Severity } from '../../domain/issue.ts';

interface Problem {
	/** `<subject>/<problem>`. */
	code: string;
	message: string;
	hint?: string | undefined;
	severity?: Severity;
}

// vfile calls an error fatal, and leaves information undefined.
const fatal = {
	error: true,
	warning: false,
	note: undefined,
} satisfies Record<Severity, boolean | undefined>;

/** Notes a problem at the place of `node`; the pipeline turns it into an Issue. */
export function report(file: VFile, node: Pick<Nodes, 'position'>, problem: Problem): void {
	const message = file.message(problem.message, {
		place: node.position,
		ruleId: problem.code.split('/')[1],
		source: problem.code.split('/')[0],
	});
	if (problem.hint) message.note = problem.hint;
	message.fatal = fatal[problem.severity ?? 'warning'];
}
