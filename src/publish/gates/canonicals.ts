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
	const url = URL.parse(canonical.value);
	if (!url || !isAllowed(url, page, site)) {
		return {
			code: 'canonical/foreign',
			message: `Unexpected canonical address \`${canonical.value}\`, expected an absolute one below ${site.origin}`,
			hint: 'Search engines take only absolute addresses, and BIMO_SITE says where the site is.',
		};
	}
	// A text may have come out elsewhere first.
	if (url.origin !== site.origin) return undefined;
	const end = indexOf(site).follow(canonical.value, page);
	if (end.kind !== 'page' || end.fragment !== '') return wrong(canonical.value, 'no page is there');
	if (end.page === page) return undefined;
	return isPublic(end.page) ? undefined : wrong(canonical.value, 'it asks not to be indexed');
}

/** The home page is always the site's own: another one there says that all were built for it. */
function isAllowed({ origin, host }: URL, page: BuiltPage, site: BuiltSite): boolean {
	if (origin === site.origin) return true;
	return page.path !== '/' && host !== new URL(site.origin).host && origin.startsWith('https:');
}

function wrong(address: string, why: string): Finding {
	return {
		code: 'canonical/target',
		message: `Unexpected canonical address \`${address}\` (${why}), expected that of an indexed page`,
	};
}
