import { formatIssue, type Issue } from '../domain/issue.ts';

/** Content that must not be published. Its message lists every problem. */
export class ContentError extends Error {
	override readonly name = 'ContentError';

	constructor(issues: readonly Issue[]) {
		super(issues.map(formatIssue).join('\n'));
	}
}
