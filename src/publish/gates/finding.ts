import type { Severity } from '../../domain/issue.ts';
import type { BuiltSite, GateIssue, Place } from './built-site.ts';

/** What a rule found in one file. */
export interface Finding {
	/** Permanent name, `<subject>/<problem>`. */
	code: string;
	/** "Unexpected X, expected Y". */
	message: string;
	hint?: string;
	/** Without it an error. */
	severity?: Severity;
	at?: Place | undefined;
}

/** An issue of a file of the output folder, under the name that the author knows it by. */
export function issueIn(site: BuiltSite, file: string, finding: Finding): GateIssue {
	const { code, message, hint, severity = 'error', at } = finding;
	return {
		code,
		severity,
		message,
		hint,
		file: `${site.name}/${file}`,
		line: at?.line,
		column: at?.column,
	};
}
