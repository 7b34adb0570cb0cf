import type { BuiltSite, GateIssue } from '../built-site.ts';
import { type AskOptions, askLink } from './ask-link.ts';
import { openLinkCache } from './cache.ts';
import { collectLinks } from './collect-links.ts';
import { externalIssues } from './external-issue.ts';
import type { ExternalLink, Outcome } from './outcome.ts';
import { politely } from './polite-queue.ts';

export interface ExternalOptions extends Pick<AskOptions, 'fetch' | 'resolve' | 'signal'> {
	/** Where answers are kept: a JSON file. */
	cacheFile: string;
	/** The time, in milliseconds. */
	now: number;
	sleep: (ms: number, signal: AbortSignal) => Promise<void>;
	/** Beginnings of addresses that are not asked, such as `editBase` of the site. */
	skip: readonly string[];
	/** Called after each answer. */
	onAnswer?: (done: number, all: number) => void;
}

/** What other sites said. */
export interface ExternalReport {
	/** Addresses that the pages name. */
	links: number;
	/** Addresses that this run asked; the others were known, or left out. */
	asked: number;
	issues: GateIssue[];
}

const timeoutMs = 10_000;
/** Two at once and two a second are what a reader's browser does to a host. */
const politeness = { perHost: 2, overall: 8, pauseMs: 500 };
/** After so many failures in a row, a host is taken to be down. */
const patience = 2;
/** What was learned is written after so many answers, and at the end. */
const saveEvery = 50;

/**
 * Asks all other sites that pages link to whether the pages there still are. Each address once, and
 * not again for 14 days if it is, for a day if it is not. `robots.txt` is not asked for: this follows
 * no links of others, and one HEAD is less than asking first. Fragments are not looked at: that takes
 * the whole page, and often its scripts. Ends early by `signal`, with what was learned kept.
 */
export async function checkExternal(
	site: BuiltSite,
	options: ExternalOptions,
): Promise<ExternalReport> {
	const { now, signal, sleep } = options;
	const links = collectLinks(site, options.skip);
	const cache = await openLinkCache(options.cacheFile, now);
	const outcomes = new Map<string, Outcome>();
	const open = links.filter(({ url }) => {
		const known = cache.get(url);
		if (known) outcomes.set(url, known);
		return !known;
	});
	const ask = asker(site, options);
	let [done, asked] = [0, 0];
	const work = async ({ url }: ExternalLink): Promise<void> => {
		const outcome = await ask(url);
		outcomes.set(url, outcome);
		cache.put(url, outcome);
		done++;
		if (outcome.kind !== 'not-asked') asked++;
		options.onAnswer?.(done, open.length);
		if (done % saveEvery === 0) await cache.save();
	};
	const hostOf = ({ url }: ExternalLink): string => new URL(url).host;
	await politely(open, hostOf, work, { ...politeness, sleep, signal });
	await cache.save();
	const ended: Outcome = { kind: 'not-asked', why: 'the run was ended' };
	const issues = links.flatMap((link) =>
		externalIssues(link, outcomes.get(link.url) ?? ended, site),
	);
	return { links: links.length, asked, issues };
}

/** Asks, and remembers which hosts want to be left alone or are down. */
function asker(site: BuiltSite, options: ExternalOptions): (url: string) => Promise<Outcome> {
	const silent = new Map<string, Outcome>();
	const failures = new Map<string, number>();
	const userAgent = `BimoLinkCheck/1.0 (+${site.origin}/)`;
	return async (url) => {
		const { host } = new URL(url);
		const known = silent.get(host);
		if (known) return known;
		const outcome = await askLink(url, { ...options, userAgent, timeoutMs });
		const failed = outcome.kind === 'unsure' ? (failures.get(host) ?? 0) + 1 : 0;
		failures.set(host, failed);
		if (outcome.kind === 'later') silent.set(host, outcome);
		if (outcome.kind === 'unsure' && failed >= patience) {
			silent.set(host, { kind: 'not-asked', why: `${host} failed ${failed} times in a row` });
		}
		return outcome;
	};
}
