import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Slot } from '../fields/claim.ts';
import type { LedgerLine } from '../ledger.ts';
import type { RawText } from '../raw.ts';

/** A fact with the line of the ledger that says where it is from. */
export interface Fact {
	value: string;
	line: LedgerLine;
}

/** A text in Markdown with the line of the ledger that stands for it. */
export interface CandidateText extends RawText {
	/** As messages call its file. */
	file: string;
	line: LedgerLine;
}

/** What a list says of one project, all parts together. */
export interface Candidate {
	/** As messages call its first part. */
	file: string;
	line?: number | undefined;
	/** What people call it, for messages. */
	called: string;
	facts: Map<Slot, Fact>;
	tags: Fact[];
	also: Fact[];
	texts: Partial<Record<Locale, CandidateText>>;
	/** Each field of each part, once. */
	ledger: LedgerLine[];
	issues: Issue[];
	/** Items that were the same project. */
	merged: { called: string; file: string; line?: number | undefined }[];
}

export function factOf(candidate: Candidate, slot: Slot): string | undefined {
	return candidate.facts.get(slot)?.value;
}
