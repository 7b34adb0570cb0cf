import { decode } from '../../../domain/text/decode.ts';
import type { BuiltSite } from '../built-site.ts';
import { redirectFinder } from '../redirect-finder.ts';

/** Where a reader ends who asks for an address: after how many redirects, or never. */
export type Journey = { end: string; hops: number } | 'loop';

// Browsers give up after 20.
const mostHops = 20;

/** Follows `_redirects` of a site from an encoded path, as a browser would. */
export function redirectFollower(site: BuiltSite): (path: string) => Journey {
	const find = redirectFinder(site.redirects);
	return (path) => {
		const seen = new Set<string>();
		let end = path;
		for (let hops = 0; ; hops++) {
			const url = URL.parse(end, site.origin);
			const next = url?.origin === site.origin ? find(decode(url.pathname)) : undefined;
			if (next === undefined) return { end, hops };
			// `/a/* /a/b/:splat` never comes back, and never ends.
			if (seen.has(next) || hops > mostHops) return 'loop';
			seen.add(next);
			end = next;
		}
	};
}
