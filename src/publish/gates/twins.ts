import type { BuiltPage, BuiltSite, Gate } from './built-site.ts';
import { targetOf } from './file-at.ts';
import { type Finding, issueIn } from './finding.ts';
import { isListed } from './is-listed.ts';
import { itemOf } from './sizes/files-of-items.ts';

/** Kinds of pages that are texts, as `itemKinds` names them. */
const texts: readonly string[] = ['post', 'chapter'];

/** Every article has its Markdown beside it and names it; no such file stands without a page. */
export const twins: Gate = (site) => {
	const pages = new Set(site.pages.map(({ file }) => file));
	const lonely = [...site.files.keys()]
		.filter((file) => /(?:^|\/)index\.md$/.test(file))
		.filter((file) => !pages.has(file.replace(/md$/, 'html')))
		.map((file) => {
			const message = 'Unexpected Markdown without a page beside it, expected one';
			return issueIn(site, file, { code: 'twin/lonely', message });
		});
	const found = site.pages.flatMap((page) =>
		checkPage(page, site).map((finding) => issueIn(site, page.file, finding)),
	);
	return [...lonely, ...found];
};

function checkPage(page: BuiltPage, site: BuiltSite): Finding[] {
	const twin = page.file.replace(/html$/, 'md');
	if (!site.files.has(twin)) return needsTwin(page, site) ? [missing(twin)] : [];
	const base = site.origin + encodeURI(page.path);
	const isNamed = page.links.some(({ element, rel, url }) => {
		if (element !== 'link' || !rel.includes('alternate')) return false;
		const target = targetOf(site, URL.parse(url, base)?.href ?? '');
		return target.kind === 'file' && target.file === twin;
	});
	if (isNamed) return [];
	const message = `Unexpected page that does not name ${twin}, expected <link rel="alternate" type="text/markdown">`;
	return [{ code: 'twin/unnamed', message }];
}

function needsTwin(page: BuiltPage, site: BuiltSite): boolean {
	const own = page.canonical?.value === site.origin + encodeURI(page.path);
	const [kind = ''] = itemOf(page, site)?.split(' ') ?? [];
	return isListed(page) && own && texts.includes(kind);
}

function missing(twin: string): Finding {
	const message = `Unexpected article without ${twin}, expected one for machines that read Markdown`;
	return { code: 'twin/missing', message };
}
