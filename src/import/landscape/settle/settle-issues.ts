import type { Issue } from '../../../domain/issue.ts';
import { type LedgerLine, shown } from '../ledger.ts';

/** What may be wrong with the fields of an item, in words. */
export const fieldIssue = {
	lost: ({ what, note, file, line }: LedgerLine): Issue => ({
		code: 'import/field',
		severity: 'warning',
		message: `Unexpected \`${shown(what)}\`, expected one that can be read: ${note ?? ''}`,
		hint: 'It is not in the project. Mend it in the list, or add it by hand.',
		file,
		line,
	}),
	contradiction: ({ what, file, line }: LedgerLine, said: string, kept: string): Issue => ({
		code: 'import/contradiction',
		severity: 'warning',
		message: `Unexpected ${shown(what)} ${said}, expected ${kept}, as it stands elsewhere for the same project`,
		hint: 'The first one was taken. Make both the same in the list.',
		file,
		line,
	}),
} as const;
