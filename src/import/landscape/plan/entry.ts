import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { LedgerLine } from '../ledger.ts';
import type { Candidate } from '../settle/candidate.ts';

type Both = Record<Locale, string>;

/** What a project lacks, so that nothing of it is written. */
export interface Missing {
	/** `description.zh`, `repo`, `category`, `added`. */
	field: string;
	why: string;
}

/** A project as its files will say it. */
export interface PlannedProject {
	id: string;
	name: Both;
	/** Name below `projects/` → what it will hold: `<id>.yaml`, or `<id>/en.md` and `<id>/zh.md`. */
	files: Map<string, string>;
	candidate: Candidate;
	/** Fields and what is in its texts. */
	ledger: LedgerLine[];
	issues: Issue[];
}

/** A project that could not become one. */
export interface Leftover {
	id: string;
	called: string;
	candidate: Candidate;
	missing: Missing[];
	ledger: LedgerLine[];
	issues: Issue[];
}
