import type { BuiltPage, BuiltSite, Gate } from './built-site.ts';
import { issueIn } from './finding.ts';
import { isLink } from './is-link.ts';
import { isPublic } from './is-public.ts';
import { indexOf, type SiteIndex } from './site-index.ts';

/** Every page for search engines can be reached from the home page by links of such pages. */
export const orphans: Gate = (site) => {
	const reached = reachable(site);
	return site.pages
		.filter((page) => isPublic(page) && !reached.has(page))
		.map((page) =>
			issueIn(site, page.file, {
				code: 'page/orphan',
				message: `Unexpected page \`${page.path}\` that no link leads to, expected a way from the home page`,
				hint: 'Readers find it only by search engines; link to it from a text or a list, or say noindex.',
			}),
		);
};

function reachable(site: BuiltSite): Set<BuiltPage> {
	const index = indexOf(site);
	const home = index.pageAt('/');
	const reached = new Set(home ? [home] : []);
	// A set gives what is added to it while one goes through it.
	for (const page of reached) {
		if (!isPublic(page)) continue;
		for (const target of targetsOf(page, index)) reached.add(target);
	}
	return reached;
}

function targetsOf(page: BuiltPage, { follow }: SiteIndex): BuiltPage[] {
	return page.links.filter(isLink).flatMap(({ url }) => {
		const first = follow(url, page);
		const end = first.kind === 'moved' ? first.end : first;
		return end.kind === 'page' ? [end.page] : [];
	});
}
