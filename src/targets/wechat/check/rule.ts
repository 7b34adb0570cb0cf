import type { Severity } from '../../../domain/issue.ts';

/** What an article has to be like. */
export interface Rule {
	/** At worst; a finding may be less bad. */
	severity: Severity;
	/** `documented` by WeChat, `measured` through its API, or this project's own caution. */
	basis: 'documented' | 'measured' | 'policy';
	/** Follows “expected”. */
	expects: string;
	/** What to do about it. */
	todo: string;
}
