import { addressOf, fileOf } from '../../domain/addresses.ts';
import { type AliasFault, readAlias } from '../../domain/alias.ts';
import { locales } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Entry, TextEntry } from '../entry.ts';
import type { KnownAddresses } from './check-addresses.ts';
import type { CheckedLibrary } from './check-library.ts';
import { FileTree } from './file-tree.ts';

/** Aliases at which nothing can stand, or something stands; the others are added to `known`. */
export function checkAliases(
	entries: readonly Entry[],
	known: KnownAddresses,
	library: CheckedLibrary,
): Issue[] {
	const tree = siteFiles(known, library);
	const issues: Issue[] = [];
	for (const entry of entries) {
		for (const alias of entry.data.aliases) {
			const read = readAlias(alias);
			if ('fault' in read) {
				issues.push(faulty(entry, alias, read.fault));
				continue;
			}
			const file = fileOf(read.path);
			const clash = tree.clash(file);
			if (clash)
				issues.push(
					clash.at === file ? duplicate(entry, alias, clash.owner) : beneath(entry, alias, clash),
				);
			else {
				tree.add(file, entry);
				known.set(addressOf(file), entry);
			}
		}
	}
	return issues;
}

/** What the build writes without aliases, as far as an alias can get in its way. */
function siteFiles(
	known: KnownAddresses,
	{ publicFiles, site }: CheckedLibrary,
): FileTree<TextEntry> {
	const tree = new FileTree<TextEntry>();
	for (const [address, entry] of known) {
		// A file in `public/` keeps its name, also one without an extension.
		tree.add(publicFiles.has(address) ? address.slice(1).normalize() : fileOf(address), entry);
	}
	for (const locale of locales) {
		// Hosts find `404.html` at `/404` too, and the build removes the folder of that name.
		const address = localePath('/404', locale, site.defaultLocale);
		tree.add(address.slice(1), undefined);
		tree.add(fileOf(address), undefined);
	}
	return tree;
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

function faulty(entry: Entry, alias: string, fault: AliasFault): Issue {
	const { expected, hint } = faults[fault];
	return {
		code: 'content/alias',
		severity: 'error',
		message: `Unexpected alias \`${alias}\`, expected ${expected}`,
		hint,
		file: entry.file,
		...place(entry),
	};
}

function duplicate(entry: Entry, alias: string, twin: TextEntry | undefined): Issue {
	return {
		code: 'content/duplicate-address',
		severity: 'error',
		message: `Unexpected alias \`${alias}\`, expected an address that nothing else has`,
		hint: twin ? `${twin.file} has it too.` : 'The site itself has a page there.',
		file: entry.file,
		...place(entry),
	};
}

interface Clash {
	at: string;
	owner: TextEntry | undefined;
}

function beneath(entry: Entry, alias: string, { at, owner }: Clash): Issue {
	const whose = owner ? ` (${owner.file})` : '';
	return {
		code: 'content/duplicate-address',
		severity: 'error',
		message: `Unexpected alias \`${alias}\`, expected no file where another address needs a folder`,
		hint: `It gets in the way of \`${addressOf(at)}\`${whose}: one is below the other.`,
		file: entry.file,
		...place(entry),
	};
}

function place({ places }: Entry): { line: number; column: number } {
	return places['aliases'] ?? { line: 1, column: 1 };
}
