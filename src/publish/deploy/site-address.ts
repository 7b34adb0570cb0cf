import type { Issue } from '../../domain/issue.ts';
import { deployError, deployNote } from './issue-of.ts';

/** Why an origin cannot be where readers find a site; undefined: it can. */
function whyNotPublic(origin: string): string | undefined {
	const { protocol, hostname } = new URL(origin);
	if (protocol !== 'https:') return 'an origin without TLS';
	// Names that RFC 2606 and RFC 6761 keep for examples, tests and one's own machine.
	if (/(?:^|\.)example(?:\.(?:com|net|org))?$/.test(hostname)) return 'an origin for examples';
	if (/(?:^|\.)(?:localhost|local|test|invalid|internal)$/.test(hostname))
		return 'an origin that nobody else reaches';
	if (/^[\d.]+$|^\[/.test(hostname)) return 'an IP address';
	if (!hostname.includes('.')) return 'a name without a domain';
	return undefined;
}

/**
 * What is wrong with the origin that canonical links, feeds and the sitemap name. An error in
 * production. A preview may have it: it is for looking at, its pages go into no search engine, and
 * what it would name wrongly is said.
 */
export function siteAddressIssues(origin: string, isProduction: boolean): Issue[] {
	const reason = whyNotPublic(origin);
	if (!reason) return [];
	const issue = {
		name: 'site-address',
		message: `Unexpected site address \`${origin}\` (${reason}), expected the one where readers will find the site`,
		hint: 'Set `origin` in src/site.ts, or BIMO_SITE: canonical links, feeds, the sitemap and llms.txt name it.',
		file: 'src/site.ts',
	};
	return [isProduction ? deployError(issue) : deployNote(issue)];
}
