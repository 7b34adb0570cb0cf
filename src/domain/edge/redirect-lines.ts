import { fileOf } from '../addresses.ts';
import { spellings } from '../alias.ts';
import { redirectLimits } from './host-limits.ts';

/** An old path without escapes, and the address that replaced it. */
export interface OldAddress {
	from: string;
	to: string;
}

/** The lines of `_redirects` that an old address needs: one for each spelling that browsers ask by. */
export function neededLines({ from, to }: OldAddress): string[] {
	return spellings(from).map((spelling) => lineFor(spelling, to));
}

/**
 * `_redirects` for Cloudflare, line by line: every old address leads to what replaced it at once.
 * With or without a slash at its end, too, as far as there is room: else its page at the old place
 * leads on. No address leads on twice, since nothing else may stand where an alias does.
 */
export function redirectLines(old: readonly OldAddress[]): string[] {
	const lines = new Map<string, string>();
	const add = (from: string, to: string): void => {
		for (const spelling of spellings(from)) {
			if (!lines.has(spelling)) lines.set(spelling, lineFor(spelling, to));
		}
	};
	for (const { from, to } of old) add(from, to);
	for (const { from, to } of old) {
		const others = slashings(from);
		if (lines.size + 2 * others.length > redirectLimits.staticRules) break;
		for (const other of others) add(other, to);
	}
	return [...lines.values()];
}

/** Other addresses of the file at an old address: `/a/` → `/a`. */
function slashings(from: string): string[] {
	const file = fileOf(from);
	if (!file.endsWith('/index.html')) return [];
	const folder = `/${file.slice(0, -'/index.html'.length)}`;
	return [`${folder}/`, folder];
}

function lineFor(spelling: string, to: string): string {
	return `${spelling} ${encodeURI(to)} 301`;
}
