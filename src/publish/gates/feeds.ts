import type { BuiltSite, Gate, GateIssue } from './built-site.ts';
import { checkFeed } from './feeds/check-feed.ts';
import { readJsonFeed } from './feeds/read-json-feed.ts';
import { readRss } from './feeds/read-rss.ts';
import { targetOf } from './file-at.ts';
import { type Finding, issueIn } from './finding.ts';
import { readText } from './read-text.ts';

/** Readers fetch a feed again and again, and some give up on large ones. */
const largestFeed = 2 * 1024 * 1024;

/** Every RSS and JSON feed: complete, absolute, in order, harmless, and found by readers. */
export const feeds: Gate = async (site) => {
	const linked = linkedFiles(site);
	const found: GateIssue[] = [];
	for (const [file, bytes] of site.files) {
		if (!/\.(?:xml|json)$/.test(file)) continue;
		const text = (await readText(site, file)) ?? '';
		const isFeed = looksLikeFeed(text) || (linked.has(file) && file.endsWith('.xml'));
		const findings = isFeed ? checkText(text, file, site) : [];
		if (isFeed && bytes > largestFeed) findings.push(tooLarge(bytes));
		if (isFeed && !linked.has(file)) findings.push(notLinked);
		found.push(...findings.map((finding) => issueIn(site, file, finding)));
	}
	return found;
};

function looksLikeFeed(text: string): boolean {
	const head = text.slice(0, 1_000);
	return /<rss[\s>]/.test(head) || head.includes('jsonfeed.org/version/');
}

function checkText(text: string, file: string, site: BuiltSite): Finding[] {
	const { feed, findings } = file.endsWith('.json') ? readJsonFeed(text) : readRss(text);
	return feed ? [...findings, ...checkFeed(feed, file, site)] : findings;
}

/** What pages name as another form of themselves, feeds among them. */
function linkedFiles(site: BuiltSite): Set<string> {
	const files = new Set<string>();
	for (const page of site.pages) {
		for (const { element, rel, url, hreflang } of page.links) {
			if (element !== 'link' || !rel.includes('alternate') || hreflang) continue;
			const target = targetOf(site, URL.parse(url, site.origin + encodeURI(page.path))?.href ?? '');
			if (target.kind === 'file') files.add(target.file);
		}
	}
	return files;
}

function tooLarge(bytes: number): Finding {
	return {
		code: 'feed/large',
		severity: 'warning',
		message: `Unexpected size of ${bytes} B, expected at most ${largestFeed}`,
		hint: 'Lower feedSize in src/site.ts: readers keep what they have seen.',
	};
}

const notLinked: Finding = {
	code: 'feed/not-linked',
	severity: 'warning',
	message: 'Unexpected feed that no page names, expected <link rel="alternate"> somewhere',
};
