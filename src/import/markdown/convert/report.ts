import type { Issue } from '../../../domain/issue.ts';
import type { ChapterInput, LedgerItem } from '../chapter.ts';

/** Collects what a conversion has to say of a chapter. */
export class Report {
	readonly ledger: LedgerItem[] = [];
	readonly issues: Issue[] = [];
	/** Paths of pictures below the source folder, each once, in order. */
	readonly pictures = new Set<string>();
	readonly #file: string;

	constructor({ path }: Pick<ChapterInput, 'path'>) {
		this.#file = path;
	}

	/** `note` says what it became, or why it is gone. */
	add(outcome: LedgerItem['outcome'], what: string, { line, note }: Said): void {
		this.ledger.push({ outcome, what, line, ...(note ? { note } : {}) });
	}

	warn(line: number, issue: Pick<Issue, 'code' | 'message' | 'hint'>): void {
		this.issues.push({ severity: 'warning', ...issue, file: this.#file, line, column: 1 });
	}
}

interface Said {
	line: number;
	note?: string | undefined;
}
