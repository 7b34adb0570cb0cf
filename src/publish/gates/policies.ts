import { parseHeaderRules, promisedHeaders } from '../../domain/edge/promised-headers.ts';
import type { BuiltPage, BuiltSite, Gate } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';
import { readText } from './read-text.ts';

const headersFile = '_headers';
const policy = 'content-security-policy';

/**
 * Every page has one content security policy by `_headers`. Rules that fit one address are joined,
 * and of two policies a browser obeys both: then the scripts that only one of them names stay out.
 */
export const policies: Gate = async (site) => {
	const rules = parseHeaderRules((await readText(site, headersFile)) ?? '');
	// The gate of the file itself says that it is not there.
	if (rules.length === 0) return [];
	const told = site.pages.map((page) => {
		const url = new URL(encodeURI(page.path), site.origin);
		return { page, value: promisedHeaders(rules, url).get(policy) };
	});
	const bare = told.filter(({ value }) => value === undefined).map(({ page }) => page);
	const twice = told.filter(({ value }) => value?.includes(',')).map(({ page }) => page);
	return [
		...tell(bare, 'without Content-Security-Policy', site),
		...tell(twice, 'with two of Content-Security-Policy', site),
	].map((finding) => issueIn(site, headersFile, finding));
};

function tell(pages: readonly BuiltPage[], what: string, site: BuiltSite): Finding[] {
	const [first] = pages;
	if (!first) return [];
	return [
		{
			code: 'headers/policy',
			message: `Unexpected ${pages.length} of ${site.pages.length} pages ${what}, expected one: ${first.path} first`,
			hint: 'A later rule takes back what an earlier one says by `! Content-Security-Policy`.',
		},
	];
}
