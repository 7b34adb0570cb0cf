import { decode } from '../../../domain/text/decode.ts';
import type { BuiltSite, Place } from '../built-site.ts';
import { targetOf } from '../file-at.ts';
import type { Finding } from '../finding.ts';
import { checkContent } from './check-content.ts';
import type { FeedEntry, FeedModel } from './feed-model.ts';

/** Rules that hold for feeds of any format; `file` is where it lies. */
export function checkFeed(feed: FeedModel, file: string, site: BuiltSite): Finding[] {
	return [
		...checkHead(feed, file, site),
		...feed.entries.flatMap((entry) => checkEntry(entry, site)),
		...checkDates(feed),
		...repeatedIds(feed.entries),
	];
}

const start: Place = { line: 1, column: 1 };

function checkHead({ home, self, language }: FeedModel, file: string, site: BuiltSite): Finding[] {
	const found: Finding[] = [];
	const own = `${site.origin}/${encodeURI(file)}`;
	if (self?.value !== own) {
		const message = `Unexpected own address ${self?.value ?? '(none)'}, expected ${own}`;
		found.push({ code: 'feed/self', message, at: self ?? start });
	}
	const target = home && targetOf(site, home.value);
	const page = site.pages.find((each) => target?.kind === 'file' && each.file === target.file);
	if (!page) {
		const message = `Unexpected home page ${home?.value ?? '(none)'}, expected a page of this site`;
		found.push({ code: 'feed/home', message, at: home ?? start });
	}
	if (page && language?.value !== page.lang) {
		const message = `Unexpected language ${language?.value ?? '(none)'}, expected ${page.lang}, as its home page says`;
		found.push({ code: 'feed/language', message, at: language ?? start });
	}
	return found;
}

function checkEntry(entry: FeedEntry, site: BuiltSite): Finding[] {
	const addresses = new Set([entry.url, entry.isPermalink ? entry.id : undefined, ...entry.files]);
	return [
		...[...addresses].flatMap((url) => (url === undefined ? [] : checkAddress(url, entry, site))),
		...checkContent(entry.html, site, entry),
	];
}

function checkAddress(url: string, entry: FeedEntry, site: BuiltSite): Finding[] {
	const target = targetOf(site, url);
	const problem = {
		'no-address': 'an absolute address',
		missing: 'one that this site has',
		foreign: target.kind === 'foreign' && target.url.protocol !== 'https:' ? 'https' : undefined,
		file: target.kind === 'file' ? missingId(url, target.file, site) : undefined,
	}[target.kind];
	if (!problem) return [];
	const message = `Unexpected address ${url} of an entry, expected ${problem}`;
	return [{ code: 'feed/address', message, at: entry }];
}

function missingId(url: string, file: string, site: BuiltSite): string | undefined {
	const id = decode(new URL(url).hash.slice(1));
	const page = id ? site.pages.find((each) => each.file === file) : undefined;
	return page && !page.ids.has(id) ? 'a fragment that the page has' : undefined;
}

/** Dates that are some, and the newest entry first. */
function checkDates({ entries, parseDate, dateShape }: FeedModel): Finding[] {
	const found: Finding[] = [];
	let before = Infinity;
	for (const entry of entries) {
		const [published, updated] = [entry.published, entry.updated].map((date) => {
			const time = date === undefined ? undefined : parseDate(date);
			if (date !== undefined && time === undefined) {
				const message = `Unexpected date ${date}, expected ${dateShape}`;
				found.push({ code: 'feed/date', message, at: entry });
			}
			return time;
		});
		if (published === undefined) continue;
		if (updated !== undefined && updated < published) {
			const message = `Unexpected change ${entry.updated} before ${entry.published}, expected it later`;
			found.push({ code: 'feed/date', message, at: entry });
		}
		if (published > before) {
			const message = `Unexpected entry of ${entry.published} after an older one, expected the newest first`;
			found.push({ code: 'feed/order', message, at: entry });
		}
		before = published;
	}
	return found;
}

function repeatedIds(entries: readonly FeedEntry[]): Finding[] {
	const seen = new Map<string, FeedEntry>();
	return entries.flatMap((entry) => {
		const first = entry.id === undefined ? undefined : seen.get(entry.id);
		if (entry.id !== undefined && !first) seen.set(entry.id, entry);
		if (!first) return [];
		const message = `Unexpected id ${entry.id}, expected another one than that of line ${first.line}`;
		return [{ code: 'feed/repeated-id', message, at: entry }];
	});
}
