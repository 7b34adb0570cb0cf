import { addressOf, fileOf } from '../../domain/addresses.ts';
import { readAlias } from '../../domain/alias.ts';
import { locales } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Place } from '../../domain/text/place-at.ts';
import type { Entry, TextEntry } from '../entry.ts';
import { type AliasAt, beneath, duplicate, faulty } from './alias-issues.ts';
import type { KnownAddresses } from './check-addresses.ts';
import type { CheckedLibrary } from './check-library.ts';
import { FileTree } from './file-tree.ts';
import { RedirectRoom } from './redirect-room.ts';

/** Aliases at which nothing can stand, or something stands; the others are added to `known`. */
export function checkAliases(
	entries: readonly Entry[],
	known: KnownAddresses,
	library: CheckedLibrary,
): Issue[] {
	const tree = siteFiles(known, library);
	const room = new RedirectRoom(library);
	return entries.flatMap((entry) =>
		entry.data.aliases.flatMap((alias, index): Issue[] => {
			const at: AliasAt = { entry, alias, place: placeOf(entry, index) };
			const read = readAlias(alias);
			if ('fault' in read) return [faulty(at, read.fault)];
			const file = fileOf(read.path);
			const clash = tree.clash(file);
			if (clash) return [clash.at === file ? duplicate(at, clash.owner) : beneath(at, clash)];
			tree.add(file, entry);
			known.set(addressOf(file), entry);
			return room.take(at, read.path);
		}),
	);
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

function placeOf({ places }: Entry, index: number): Place {
	return places[`aliases.${index}`] ?? places['aliases'] ?? { line: 1, column: 1 };
}
