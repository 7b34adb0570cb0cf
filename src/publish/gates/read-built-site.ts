import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '../../domain/addresses.ts';
import { type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import { splitLocale } from '../../domain/i18n/paths.ts';
import { markName } from '../output-folder.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { ownStrings } from './own-strings.ts';
import { parseRedirects } from './parse-redirects.ts';
import { readBuiltPage } from './read-built-page.ts';

export interface BuiltFolder {
	/** The output folder, absolute. */
	folder: string;
	/** The output folder as the author knows it, for places: `dist`. */
	name: string;
	/** Public origin, without a slash at the end. */
	origin: string;
	/** Files that the host takes, where that is not what the free plan does. */
	mostFiles?: number | undefined;
}

/**
 * Reads a built site once for all gates: the size of every file, and every HTML file event by event,
 * without a tree. What is kept of a page holds nothing of the page's own text. Throws where there is
 * no such folder.
 */
export function readBuiltSite(built: BuiltFolder): Promise<BuiltSite> {
	const { folder } = built;
	const files = sizesIn(folder);
	const own = ownStrings();
	const defaultLocale = unprefixedLocale(files);
	const pages = [...files.keys()]
		.filter((file) => file.endsWith('.html'))
		.map((file): BuiltPage => {
			const html = readFileSync(path.join(folder, file), 'utf8');
			const address = addressOf(file);
			const { locale } = splitLocale(address, defaultLocale);
			const bytes = files.get(file) ?? 0;
			return { file, path: address, locale, bytes, ...readBuiltPage(html, own) };
		});
	const redirects = files.has('_redirects')
		? parseRedirects(readFileSync(path.join(folder, '_redirects'), 'utf8'))
		: [];
	return Promise.resolve({ ...built, files, pages, redirects });
}

function sizesIn(folder: string): Map<string, number> {
	const found = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory() && entry.name !== markName)
		.map((entry): [file: string, bytes: number] => {
			const file = path.join(entry.parentPath, entry.name);
			const name = path.relative(folder, file).replaceAll(path.sep, '/');
			return [name, statSync(file).size];
		});
	return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The language whose pages have no prefix: the one that the prefix in use is not. */
function unprefixedLocale(files: ReadonlyMap<string, number>): Locale {
	const prefixed = locales.find((locale) => files.has(`${locale}/index.html`));
	return prefixed ? otherLocale(prefixed) : locales[0];
}
