import type { Issue } from '../../domain/issue.ts';
import type { SmokeResult } from './smoke/smoke-check.ts';
import type { UploadPlan } from './upload-plan.ts';

/**
 * How a deploy ended: `refused`, nothing was published; `planned`, a dry run; `failed`, something
 * was uploaded, or may have been, and is not as it should be; `deployed`, the site is out.
 */
export type DeployOutcome = 'refused' | 'planned' | 'failed' | 'deployed';

/** All that is known of a deploy; what did not come about is absent. No secret is in it. */
export interface DeployReport {
	outcome: DeployOutcome;
	project: string;
	branch?: string;
	environment?: 'production' | 'preview';
	/** Absent: not a git checkout. */
	commit?: { hash: string; subject: string; dirty: boolean };
	plan?: UploadPlan;
	/** What is run to upload, `wrangler` and its arguments. */
	command?: string[];
	/** True: the project was made in this run. */
	created?: boolean;
	/** Files that were sent, and that Cloudflare had already. */
	upload?: { sent: number; known: number };
	deployment?: { id: string; url: string; alias?: string };
	smoke?: SmokeResult[];
	issues: Issue[];
	/** Sentences of the gates. */
	facts: string[];
	/** How to go back, line by line. */
	rollback?: string[];
	/** What was done, in this order, and how long it took. */
	steps: { name: string; ms: number }[];
}
