import type { BuiltPage, BuiltSite, Gate } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';
import { isPublic } from './is-public.ts';
import { indexOf } from './site-index.ts';

/** Every page for search engines says its one address: its own, or that of a page that they index. */
export const canonicals: Gate = (site) =>
	site.pages
		.filter((page) => isPublic(page) || page.canonical !== undefined)
		.flatMap((page) => {
			const finding = judge(page, site);
			return finding ? [issueIn(site, page.file, { at: page.canonical, ...finding })] : [];
		});

function judge(page: BuiltPage, site: BuiltSite): Finding | undefined {
	const { canonical } = page;
	if (!canonical) {
		return {
			code: 'canonical/missing',
			message: 'Unexpected page without a canonical address, expected <link rel="canonical">',
		};
	}
	if (!canonical.value.startsWith(`${site.origin}/`)) {
		return {
			code: 'canonical/foreign',
			message: `Unexpected canonical address \`${canonical.value}\`, expected one below ${site.origin}`,
			hint: 'Search engines take only absolute addresses, and BIMO_SITE says where the site is.',
		};
	}
	const end = indexOf(site).follow(canonical.value, page);
	if (end.kind !== 'page' || end.fragment !== '') return wrong(canonical.value, 'no page is there');
	if (end.page === page) return undefined;
	return isPublic(end.page) ? undefined : wrong(canonical.value, 'it asks not to be indexed');
}

function wrong(address: string, why: string): Finding {
	return {
		code: 'canonical/target',
		message: `Unexpected canonical address \`${address}\` (${why}), expected that of an indexed page`,
	};
}
