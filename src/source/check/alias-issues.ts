import { addressOf } from '../../domain/addresses.ts';
import type { AliasFault } from '../../domain/alias.ts';
import { redirectLimits } from '../../domain/edge/host-limits.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Place } from '../../domain/text/place-at.ts';
import type { Entry, TextEntry } from '../entry.ts';

/** An alias and where it stands. */
export interface AliasAt {
	entry: Entry;
	alias: string;
	place: Place;
}

const faults: Record<AliasFault, { expected: string; hint: string }> = {
	escape: {
		expected: 'percent signs to be escapes such as `%20`',
		hint: 'A percent sign itself is `%25`.',
	},
	character: {
		expected: 'no `/`, `\\` or control character as an escape',
		hint: 'No file can have it in its name, so nothing can stand there.',
	},
	dots: {
		expected: 'an address without `.` and `..`',
		hint: 'Browsers resolve them before they ask, so nobody could ever come from there.',
	},
	reserved: {
		expected: 'an address that starts with neither `/_` nor `/.`',
		hint: 'Such names are for files of the site and its host.',
	},
};

export function faulty({ entry, alias, place }: AliasAt, fault: AliasFault): Issue {
	const { expected, hint } = faults[fault];
	return {
		code: 'content/alias',
		severity: 'error',
		message: `Unexpected alias \`${alias}\`, expected ${expected}`,
		hint,
		file: entry.file,
		...place,
	};
}

export function duplicate({ entry, alias, place }: AliasAt, twin: TextEntry | undefined): Issue {
	return {
		code: 'content/duplicate-address',
		severity: 'error',
		message: `Unexpected alias \`${alias}\`, expected an address that nothing else has`,
		hint: twin ? `${twin.file} has it too.` : 'The site itself has a page there.',
		file: entry.file,
		...place,
	};
}

export interface Clash {
	at: string;
	owner: TextEntry | undefined;
}

export function beneath({ entry, alias, place }: AliasAt, { at, owner }: Clash): Issue {
	const whose = owner ? ` (${owner.file})` : '';
	return {
		code: 'content/duplicate-address',
		severity: 'error',
		message: `Unexpected alias \`${alias}\`, expected no file where another address needs a folder`,
		hint: `It gets in the way of \`${addressOf(at)}\`${whose}: one is below the other.`,
		file: entry.file,
		...place,
	};
}

export function tooLong({ entry, alias, place }: AliasAt, length: number): Issue {
	return {
		code: 'content/alias',
		severity: 'error',
		message: `Unexpected alias \`${alias}\`, expected one that needs no more than ${redirectLimits.lineLength} characters in _redirects`,
		hint: `It needs ${length} with its escapes and where it leads, and hosts pass over such a line.`,
		file: entry.file,
		...place,
	};
}

export function oneTooMany({ entry, alias, place }: AliasAt): Issue {
	return {
		code: 'content/alias',
		severity: 'error',
		message: `Unexpected alias \`${alias}\`, expected no more than ${redirectLimits.staticRules} lines in _redirects`,
		hint: 'Hosts pass over what comes after: remove aliases that nobody asks for any more.',
		file: entry.file,
		...place,
	};
}
