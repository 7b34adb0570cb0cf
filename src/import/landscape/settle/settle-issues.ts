import type { Issue } from '../../../domain/issue.ts';
import { type LedgerLine, shown } from '../ledger.ts';

/** What may be wrong between the fields of an item, in words. A field that is lost is in the ledger. */
export const fieldIssue = {
	contradiction: ({ what, file, line }: LedgerLine, said: string, kept: string): Issue => ({
		code: 'import/contradiction',
		severity: 'warning',
		message: `Unexpected ${shown(what)} ${said}, expected ${kept}, as it stands elsewhere for the same project`,
		hint: 'The first one was taken. Make both the same in the list.',
		file,
		line,
	}),
} as const;
