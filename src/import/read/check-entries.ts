import type { Issue } from '../../domain/issue.ts';
import type { Entry, Feed, FeedReading } from './feed.ts';

/** Leaves out entries that cannot become posts, and says why; says what the others lack. */
export function checkEntries(feed: Feed, file: string): FeedReading {
	const issues: Issue[] = [];
	const seen = new Map<string, string>();
	const entries: Entry[] = [];
	for (const [index, original] of feed.entries.entries()) {
		const entry = {
			...original,
			guid: original.guid || `${original.date} ${original.title}`.trim(),
			link: absolute(original.link, feed.link),
		};
		const at = `${file}#${index + 1}`;
		const found = problemsOf(entry, original, seen).map((issue) => ({ ...issue, file: at }));
		issues.push(...found);
		if (found.some(({ severity }) => severity === 'error')) continue;
		seen.set(entry.guid, entry.title);
		entries.push(entry);
	}
	if (feed.entries.length === 0) issues.push({ ...noEntries, file });
	return { feed: entries.length > 0 ? { ...feed, entries } : undefined, issues };
}

/** Some feeds give addresses without the site. */
function absolute(link: string, base: string): string {
	return link === '' ? '' : (URL.parse(link, base || undefined)?.href ?? '');
}

type Found = Omit<Issue, 'file'>;

function problemsOf(entry: Entry, original: Entry, seen: ReadonlyMap<string, string>): Found[] {
	const problems: (Found | false)[] = [
		seen.has(entry.guid) && duplicate(entry, seen.get(entry.guid) ?? ''),
		entry.title === '' &&
			lacks('title', entry, 'Give the entry a title in the feed; it was left out.'),
		entry.date === '' &&
			lacks(
				'date',
				entry,
				'Give the entry a date (`<pubDate>`, `<published>`) in the feed; it was left out.',
			),
		entry.html === '' && lacks('text', entry, 'The entry has no content; it was left out.'),
		entry.link === '' && {
			...lacks('link', entry, 'The slug is made from the title, and no old address is redirected.'),
			severity: 'warning',
		},
		original.guid === '' && {
			...lacks(
				'guid',
				entry,
				'It is known by its date and title from now on: do not change them in the feed.',
			),
			severity: 'warning',
		},
	];
	return problems.filter((problem) => problem !== false);
}

function lacks(what: string, entry: Entry, hint: string): Found {
	const name = entry.title || entry.link || entry.guid || 'untitled';
	return {
		code: `entry/no-${what}`,
		severity: 'error',
		message: `Unexpected entry "${name}" without a ${what}, expected one`,
		hint,
	};
}

function duplicate(entry: Entry, first: string): Found {
	return {
		code: 'entry/duplicate-guid',
		severity: 'error',
		message: `Unexpected second entry "${entry.title}" with the guid ${entry.guid}, expected another guid than that of "${first}"`,
		hint: 'The first was imported. Give this one a guid of its own in the feed if it is another post.',
	};
}

const noEntries: Found = {
	code: 'feed/no-entries',
	severity: 'error',
	message: 'Unexpected feed without entries, expected at least one',
	hint: 'Open the feed in a browser: it may be the feed of comments, or of an empty section.',
};
