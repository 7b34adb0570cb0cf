import type { BuiltPage, BuiltSite, Gate, GateIssue } from './built-site.ts';
import { isDay } from './feeds/dates.ts';
import { targetOf } from './file-at.ts';
import { type Finding, issueIn } from './finding.ts';
import { isListed } from './is-listed.ts';
import { readText } from './read-text.ts';
import { readSitemap, type SitemapUrl } from './sitemap/read-sitemap.ts';

const sitemapFile = 'sitemap.xml';

/** https://www.sitemaps.org/protocol.html: of one file. */
const mostUrls = 50_000;
const mostBytes = 50 * 1024 * 1024;

/** The sitemap names each page that is its own canonical, once, as the page itself says. */
export const sitemap: Gate = async (site) => {
	const text = await readText(site, sitemapFile);
	const file = sitemapFile;
	if (text === undefined) {
		const message = `Unexpected site without ${file}, expected one`;
		return [issueIn(site, file, { code: 'sitemap/missing', message })];
	}
	const { urls, findings } = readSitemap(text);
	return [
		...[...findings, ...tooMuch(urls, site), ...checkUrls(urls, site)].map((finding) =>
			issueIn(site, file, finding),
		),
		// Where it cannot be read, every page would be missing.
		...(findings.length === 0 ? unlisted(urls, site) : []),
	];
};

function tooMuch(urls: readonly SitemapUrl[], site: BuiltSite): Finding[] {
	const bytes = site.files.get(sitemapFile) ?? 0;
	if (urls.length <= mostUrls && bytes <= mostBytes) return [];
	const message = `Unexpected sitemap of ${urls.length} pages and ${bytes} B, expected at most ${mostUrls} and ${mostBytes} B`;
	return [{ code: 'sitemap/too-large', message }];
}

function checkUrls(urls: readonly SitemapUrl[], site: BuiltSite): Finding[] {
	const pages = new Map(site.pages.map((page) => [page.file, page]));
	const seen = new Set<string>();
	return urls.flatMap((entry) => {
		const { url, modified } = entry;
		const target = targetOf(site, url);
		const page = target.kind === 'file' ? pages.get(target.file) : undefined;
		const problems: Finding[] = page
			? checkPage(entry, page)
			: [{ code: 'sitemap/no-page', message: `Unexpected ${url}, expected a page of this site` }];
		if (modified !== undefined && !isModified(modified)) {
			const message = `Unexpected lastmod ${modified} of ${url}, expected a date such as 2026-11-21`;
			problems.push({ code: 'sitemap/lastmod', message });
		}
		if (seen.has(url)) {
			const message = `Unexpected second entry of ${url}, expected one`;
			problems.push({ code: 'sitemap/repeated', message });
		}
		seen.add(url);
		return problems.map((problem) => ({ ...problem, at: entry }));
	});
}

function checkPage(entry: SitemapUrl, page: BuiltPage): Finding[] {
	if (!isListed(page)) {
		const why = page.movedTo ? 'has moved' : page.noindex ? 'is noindex' : 'has no canonical';
		const message = `Unexpected ${entry.url}, expected no page that ${why}`;
		return [{ code: 'sitemap/not-indexable', message }];
	}
	if (page.canonical && page.canonical.value !== entry.url) {
		const message = `Unexpected ${entry.url}, expected its canonical ${page.canonical.value}`;
		return [{ code: 'sitemap/not-canonical', message }];
	}
	const own = page.alternates.map(({ value }) => `${value.hreflang} ${value.href}`).sort();
	if (own.join('\n') === entry.alternates.join('\n')) return [];
	const message = `Unexpected languages of ${entry.url}: ${entry.alternates.join(', ') || 'none'}; expected ${own.join(', ') || 'none'}, as the page says`;
	return [{ code: 'sitemap/languages', message }];
}

/** W3C Datetime: a day, or a day and a time with a zone. */
function isModified(text: string): boolean {
	const time = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
	return isDay(text.replace(time, '')) && !Number.isNaN(Date.parse(text));
}

/** Pages that are their own canonical and that the sitemap does not name. */
function unlisted(urls: readonly SitemapUrl[], site: BuiltSite): GateIssue[] {
	const listed = new Set(urls.map(({ url }) => url));
	return site.pages
		.filter((page) => isListed(page) && isOwn(page, site))
		.filter(({ canonical }) => !listed.has(canonical?.value ?? ''))
		.map(({ file, canonical }) =>
			issueIn(site, file, {
				code: 'sitemap/unlisted',
				message: `Unexpected page that ${sitemapFile} does not name, expected ${canonical?.value}`,
				hint: 'Either it belongs into src/site/sitemap.ts, or it is `noindex`.',
				at: canonical,
			}),
		);
}

function isOwn(page: BuiltPage, site: BuiltSite): boolean {
	const target = targetOf(site, page.canonical?.value ?? '');
	return target.kind === 'file' && target.file === page.file;
}
