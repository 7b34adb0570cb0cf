import { decode } from '../../domain/text/decode.ts';
import type { BuiltPage, BuiltSite, Gate, Redirect } from './built-site.ts';
import { targetOf } from './file-at.ts';
import { type Finding, issueIn } from './finding.ts';
import { type Journey, redirectFollower } from './host/follow-redirects.ts';
import { checkRedirectSyntax, isDynamic } from './host/redirect-syntax.ts';
import { readText } from './read-text.ts';

const redirectsFile = '_redirects';

/** Old addresses lead to pages, at once, and stand in nobody's way. */
export const hostRedirects: Gate = async (site) => {
	const text = (await readText(site, redirectsFile)) ?? '';
	const follow = redirectFollower(site);
	const pages = new Map(site.pages.map((page) => [page.path, page]));
	return [
		...checkRedirectSyntax(text, site.redirects),
		...repeated(site.redirects),
		...site.redirects
			.filter((each) => !isDynamic(each))
			.flatMap((redirect) => [
				...checkJourney(redirect, follow(redirect.from), site),
				...checkSource(redirect, pages, site),
			]),
	].map((finding) => issueIn(site, redirectsFile, finding));
};

function repeated(redirects: readonly Redirect[]): Finding[] {
	const first = new Map<string, Redirect>();
	return redirects.flatMap((redirect) => {
		const known = first.get(redirect.from);
		if (!known) first.set(redirect.from, redirect);
		if (!known) return [];
		const message = `Unexpected second redirect of ${redirect.from}, expected one: that of line ${known.line} counts`;
		return [{ code: 'redirect/repeated', message, at: redirect }];
	});
}

function checkJourney(redirect: Redirect, journey: Journey, site: BuiltSite): Finding[] {
	const { from, to, status } = redirect;
	if (journey === 'loop') {
		const message = `Unexpected redirect of ${from} to ${to}, expected an end: it goes round in circles`;
		return [{ code: 'redirect/loop', message, at: redirect }];
	}
	// Status 200 shows another page at this address, and the finder follows none.
	const end = status === 200 ? to : journey.end;
	const address = URL.parse(end, site.origin)?.href ?? '';
	const found: Finding[] = [];
	if (targetOf(site, address).kind === 'missing') {
		const message = `Unexpected target ${end} of ${from}, expected an address of this site`;
		found.push({ code: 'redirect/dead', message, at: redirect });
	}
	if (journey.hops > 1) {
		const message = `Unexpected ${journey.hops} redirects from ${from}, expected one, to ${end}`;
		found.push({ code: 'redirect/chain', severity: 'warning', message, at: redirect });
	}
	return found;
}

/** Hosts look at redirects first: what is at the same address is never shown. */
function checkSource(
	redirect: Redirect,
	pages: ReadonlyMap<string, BuiltPage>,
	{ files }: BuiltSite,
): Finding[] {
	const path = decode(redirect.from);
	const page = pages.get(path);
	const isThere = page ? !page.movedTo : files.has(path.slice(1));
	if (!isThere || redirect.status === 200) return [];
	const what = page ? 'page' : 'file';
	const message = `Unexpected redirect of ${redirect.from}, expected none: there is a ${what}, which nobody would see`;
	return [{ code: 'redirect/hides-page', message, at: redirect }];
}
