import { tryDecode } from './text/decode.ts';

/**
 * Why nothing can stand at an alias: a percent sign escapes nothing, an escape hides a character
 * that no name of a file has, browsers resolve it away, or the name is one of the site's own.
 */
export type AliasFault = 'escape' | 'character' | 'dots' | 'reserved';

/** An alias without escapes, `/%E6%97%A7/` → `/旧/`, or why nothing can stand there. */
export function readAlias(alias: string): { path: string } | { fault: AliasFault } {
	const segments: string[] = [];
	for (const segment of alias.split('/')) {
		const decoded = tryDecode(segment);
		if (decoded === undefined) return { fault: 'escape' };
		if (/[/\\\p{Cc}\p{Cs}]/u.test(decoded)) return { fault: 'character' };
		if (decoded === '.' || decoded === '..') return { fault: 'dots' };
		segments.push(decoded);
	}
	if (/^[_.]/.test(segments.find(Boolean) ?? '')) return { fault: 'reserved' };
	return { path: segments.join('/') };
}

/**
 * The addresses by which browsers ask for a path without escapes: as it is typed, and with every
 * escape there is, `/a,b/` → `/a,b/` and `/a%2Cb/`. Neither has a `*` or `:`, which hosts take
 * for wildcards.
 */
export function spellings(path: string): string[] {
	const typed = new URL(`http://host${path.replace(/[%?#*:\s]/gu, encode)}`).pathname;
	return [...new Set([typed, path.split('/').map(encode).join('/')])];
}

function encode(text: string): string {
	return encodeURIComponent(text).replaceAll('*', '%2A');
}
