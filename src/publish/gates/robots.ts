import type { Gate } from './built-site.ts';
import { targetOf } from './file-at.ts';
import { type Finding, issueIn } from './finding.ts';
import { isListed } from './is-listed.ts';
import { readText } from './read-text.ts';
import { mayCrawl, readRobots, type Robots } from './sitemap/robots.ts';
import type { BuiltSite } from './built-site.ts';

const robotsFile = 'robots.txt';

/** `robots.txt` names the sitemap, and lets crawlers read it and every page that may be found. */
export const robots: Gate = async (site) => {
	const text = await readText(site, robotsFile);
	const findings = text === undefined ? [missing] : checkRobots(readRobots(text), site);
	return findings.map((finding) => issueIn(site, robotsFile, finding));
};

const missing: Finding = {
	code: 'robots/missing',
	message: 'Unexpected site without robots.txt, expected one',
};

function checkRobots(read: Robots, site: BuiltSite): Finding[] {
	const lost = read.sitemaps.filter(({ value }) => targetOf(site, value).kind !== 'file');
	const listed = site.pages.filter(isListed);
	const hidden = listed.filter(({ path }) => !mayCrawl(read, encodeURI(path)));
	const [first] = hidden;
	return [
		...(read.sitemaps.length === 0 ? [noSitemap(site)] : []),
		...lost.map((at) => ({
			code: 'robots/sitemap',
			message: `Unexpected sitemap ${at.value}, expected a file of this site`,
			at,
		})),
		...(first
			? [disallowed(`${hidden.length} of ${listed.length} pages, ${first.path} first`)]
			: []),
		...(mayCrawl(read, '/sitemap.xml') ? [] : [disallowed('the sitemap')]),
	];
}

function noSitemap(site: BuiltSite): Finding {
	const message = `Unexpected robots.txt without a sitemap, expected Sitemap: ${site.origin}/sitemap.xml`;
	return { code: 'robots/sitemap', message };
}

function disallowed(what: string): Finding {
	return {
		code: 'robots/disallows',
		message: `Unexpected rule that keeps crawlers from ${what}, expected none`,
		hint: 'What should not be found says `noindex` instead: crawlers have to read that.',
	};
}
