import { isPrivateHost } from '../../../domain/private-host.ts';
import type { BuiltSite } from '../built-site.ts';
import type { ExternalLink, LinkPlace } from './outcome.ts';

/** Elements whose addresses a reader follows or sees; `<link>` names some that are no pages. */
const followed: ReadonlySet<string> = new Set([
	'a',
	'area',
	'audio',
	'iframe',
	'img',
	'source',
	'track',
	'video',
]);

/** Names that RFC 2606 and 6761 keep for examples: nobody is there. */
const exampleHost = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid)$/;

/** Nobody outside could answer; the gate of links says so of private hosts. */
function isUnreachable(hostname: string): boolean {
	return exampleHost.test(hostname) || isPrivateHost(hostname);
}

/**
 * All addresses of other sites that pages name, each once, sorted, with all places. `skip` are
 * beginnings of addresses that nobody should ask, such as that of edit links.
 */
export function collectLinks(site: BuiltSite, skip: readonly string[]): ExternalLink[] {
	const found = new Map<string, [LinkPlace, ...LinkPlace[]]>();
	for (const page of site.pages) {
		for (const { url, element, line, column } of page.links) {
			if (!followed.has(element) || !/^(?:https?:)?\/\//i.test(url)) continue;
			const address = URL.parse(url, site.origin);
			if (!address || address.origin === site.origin) continue;
			if (isUnreachable(address.hostname)) continue;
			if (skip.some((beginning) => beginning !== '' && address.href.startsWith(beginning)))
				continue;
			address.hash = '';
			const place = { file: page.file, line, column };
			const known = found.get(address.href);
			if (known) known.push(place);
			else found.set(address.href, [place]);
		}
	}
	return [...found]
		.map(([url, places]) => ({ url, places }))
		.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
