import { tryDecode } from '../../domain/text/decode.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { redirectFinder } from './redirect-finder.ts';

/** Where an address leads. */
export type Destination =
	/** A page of this site; `fragment` is decoded, `''` without one. */
	| { kind: 'page'; page: BuiltPage; fragment: string }
	/** A file of this site that is no page. */
	| { kind: 'file'; file: string }
	/** An address of this site that leads on; `to` is the last one. */
	| { kind: 'moved'; to: string; end: Destination; by: 'alias' | 'host' }
	/** Of this site, where nothing is. */
	| { kind: 'missing'; path: string }
	/** Another site. */
	| { kind: 'elsewhere'; url: URL }
	/** `mailto:`, `data:`, … */
	| { kind: 'other'; scheme: string }
	/** No address at all. */
	| { kind: 'invalid' };

/** Finds pages and where addresses lead. */
export interface SiteIndex {
	/** The page at a decoded address. */
	pageAt: (path: string) => BuiltPage | undefined;
	/** Where `url` leads as it stands in a page. */
	follow: (url: string, page: BuiltPage) => Destination;
}

const indexes = new WeakMap<BuiltSite, SiteIndex>();

/** The index of a site, made once for all gates. */
export function indexOf(site: BuiltSite): SiteIndex {
	const known = indexes.get(site) ?? makeIndex(site);
	indexes.set(site, known);
	return known;
}

// Nobody follows more: browsers give up at 20.
const mostHops = 10;

function makeIndex(site: BuiltSite): SiteIndex {
	const pages = new Map(site.pages.map((page) => [page.path, page]));
	const redirect = redirectFinder(site.redirects);
	const known = new Map<string, Destination>();

	const onward = (to: string, hops: number, by: 'alias' | 'host'): Destination => {
		const end = hops < mostHops ? resolve(new URL(to, site.origin), hops + 1) : undefined;
		if (end === undefined) return { kind: 'missing', path: to };
		return end.kind === 'moved' ? { ...end, by } : { kind: 'moved', to, end, by };
	};
	const resolve = (url: URL, hops = 0): Destination => {
		const foreign = notOurs(url, site.origin);
		if (foreign) return foreign;
		const path = tryDecode(url.pathname);
		if (path === undefined) return { kind: 'missing', path: url.pathname };
		const sent = redirect(path);
		if (sent !== undefined) return onward(sent + url.hash, hops, 'alias');
		const page = pages.get(path);
		if (page?.movedTo) return onward(page.movedTo.value + url.hash, hops, 'alias');
		if (page) return { kind: 'page', page, fragment: fragmentOf(url, page) };
		const own = ownAddress(path);
		if (own !== path && pages.has(own)) return onward(encodeURI(own) + url.hash, hops, 'host');
		const file = path.slice(1);
		return site.files.has(file) ? { kind: 'file', file } : { kind: 'missing', path };
	};
	const follow = (url: string, page: BuiltPage): Destination => {
		// Equal from everywhere, and most of them stand in hundreds of pages.
		const isCommon = url.startsWith('/');
		const seen = isCommon ? known.get(url) : undefined;
		if (seen) return seen;
		const parsed = URL.parse(url, site.origin + encodeURI(page.path));
		const found: Destination = parsed ? resolve(parsed) : { kind: 'invalid' };
		if (isCommon) known.set(url, found);
		return found;
	};
	return { pageAt: (path) => pages.get(path), follow };
}

function notOurs(url: URL, origin: string): Destination | undefined {
	if (url.origin === origin) return undefined;
	if (/^https?:$/.test(url.protocol)) return { kind: 'elsewhere', url };
	return { kind: 'other', scheme: url.protocol };
}

/** The address under which the host shows a page: `/a` and `/a/index.html` → `/a/`. */
function ownAddress(path: string): string {
	const bare = path.replace(/\/index(?:\.html)?$/, '/');
	return bare.endsWith('/') ? bare : `${bare}/`;
}

/**
 * `#a:~:text=b` → `a`: what stands behind `:~:` is for the browser. It looks for an id with these
 * escapes first (https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element).
 */
function fragmentOf({ hash }: URL, { ids }: BuiltPage): string {
	const [fragment = ''] = hash.slice(1).split(':~:');
	if (ids.has(fragment)) return fragment;
	return tryDecode(fragment) ?? fragment;
}
