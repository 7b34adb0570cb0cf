import { tryDecode } from '../../domain/text/decode.ts';
import type { BuiltSite } from './built-site.ts';

/** Where an absolute address leads: a file of this site, nothing although it is ours, or elsewhere. */
export type Target =
	| { kind: 'file'; file: string }
	| { kind: 'missing' }
	| { kind: 'foreign'; url: URL }
	/** No absolute `http(s)` address. */
	| { kind: 'no-address' };

/**
 * What a host answers an absolute address with, without redirects: `/a/` is `a/index.html`, and
 * every other path the file of that name.
 */
export function targetOf(site: BuiltSite, address: string): Target {
	const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null;
	if (!url) return { kind: 'no-address' };
	if (url.origin !== site.origin) return { kind: 'foreign', url };
	const file = fileOfPath(url.pathname);
	return file !== undefined && site.files.has(file) ? { kind: 'file', file } : { kind: 'missing' };
}

/** `/a%20b/` → `a b/index.html`; undefined: its escapes make no sense. */
function fileOfPath(pathname: string): string | undefined {
	const path = tryDecode(pathname)?.slice(1);
	return path === '' || path?.endsWith('/') ? `${path}index.html` : path;
}
