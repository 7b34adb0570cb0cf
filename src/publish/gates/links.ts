import { decode } from '../../domain/text/decode.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { BuiltLink, BuiltPage, BuiltSite, Gate, GateIssue } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';
import { isLink } from './is-link.ts';
import { type Destination, indexOf } from './site-index.ts';

/**
 * Every address within the site leads to a page or a file, and every fragment to an id. What leads
 * on to another address is told as well: it costs readers a round trip.
 */
export const links: Gate = (site) => {
	const { follow } = indexOf(site);
	const hintFor = nearestAddress(site);
	return site.pages.flatMap((page) =>
		page.links.flatMap((link): GateIssue[] => {
			if (isRelation(link)) return [];
			const finding = judge({ link, page, end: follow(link.url, page), hintFor });
			return finding ? [issueIn(site, page.file, { ...finding, at: link })] : [];
		}),
	);
};

/** What says something of the page itself has gates of its own. */
function isRelation({ element, rel, hreflang }: BuiltLink): boolean {
	return element === 'link' && (rel.includes('canonical') || hreflang !== undefined);
}

interface Followed {
	link: BuiltLink;
	page: BuiltPage;
	end: Destination;
	hintFor: (path: string) => string;
}

function judge({ link, page, end, hintFor }: Followed): Finding | undefined {
	switch (end.kind) {
		case 'page':
			return isLink(link) ? unknownFragment(link, end, page) : undefined;
		case 'moved':
			return isBroken(end.end) ? broken(link, brokenEnd(end)) : leadsOn(link, end);
		case 'missing':
			return isLink(link) ? broken(link, hintFor(end.path)) : missing(link, hintFor(end.path));
		case 'invalid':
			return { code: 'link/invalid', message: `Unexpected \`${link.url}\`, expected an address` };
		default:
			// Nothing is loaded from an address that is the page's own.
			return undefined;
	}
}

function isBroken({ kind }: Destination): boolean {
	return kind === 'missing' || kind === 'invalid';
}

function brokenEnd({ to }: Destination & { kind: 'moved' }): string {
	return `It leads on to \`${decode(to)}\`, and from there nowhere.`;
}

function unknownFragment(
	link: BuiltLink,
	{ page: target, fragment }: Destination & { kind: 'page' },
	page: BuiltPage,
): Finding | undefined {
	if (fragment === '' || target.ids.has(fragment) || fragment.toLowerCase() === 'top') {
		return undefined;
	}
	const meant = nearest(fragment, target.ids.keys());
	return {
		code: 'link/fragment',
		message: `Unexpected fragment of the link \`${link.url}\`, expected an id of ${page === target ? 'the page' : `\`${target.path}\``}`,
		hint: meant ? `Did you mean \`#${meant}\`?` : 'The link leads to the beginning of the page.',
	};
}

function broken({ url }: BuiltLink, hint: string): Finding {
	return {
		code: 'link/broken',
		message: `Unexpected link to \`${url}\`, expected an address of this site`,
		hint,
	};
}

function missing({ url, element, attribute }: BuiltLink, hint: string): Finding {
	return {
		code: 'asset/missing',
		message: `Unexpected \`${url}\` in ${attribute} of <${element}>, expected a file of this site`,
		hint,
	};
}

function leadsOn({ url }: BuiltLink, { to, by }: Destination & { kind: 'moved' }): Finding {
	return {
		code: 'link/moved',
		severity: 'warning',
		message: `Unexpected link to \`${url}\`, expected the final address \`${decode(to)}\``,
		hint: by === 'alias' ? 'The old address only leads there.' : 'The host only leads there.',
	};
}

// Each costs a look at all addresses: where hundreds are wrong, the mistake is not one of spelling.
const mostGuesses = 100;

/** The hint for an address that is not there. */
function nearestAddress({ pages }: BuiltSite): (path: string) => string {
	const known = new Map<string, string>();
	return (path) => {
		const seen = known.get(path);
		if (seen !== undefined) return seen;
		const candidates = known.size < mostGuesses ? pages : [];
		const meant = nearest(
			path,
			candidates.flatMap((page) => (page.movedTo ? [] : [page.path])),
		);
		const hint = meant
			? `Did you mean \`${meant}\`?`
			: 'No page and no file of the site has this address.';
		known.set(path, hint);
		return hint;
	};
}
