import { isBot } from './is-bot.ts';

/** An issue or a pull request, as far as its first answer is measured. */
export interface MeasuredItem {
	/** When it was opened, an ISO time. */
	at: string;
	author: string | null;
	closedAt: string | null;
	/** What happened to it, oldest first: comments, reviews, closing, merging. */
	events: readonly { at: string; by: string | null }[];
}

/** How long an item waited, in hours; `isAnswered: false`: at least so long. */
interface Wait {
	hours: number;
	isAnswered: boolean;
}

const newestCounted = 50;
const longestKnown = 30 * 24;

/**
 * Median hours until somebody else, who is no bot, answers one of the 50 newest issues and pull
 * requests, on the moment `now`; those that bots opened are left out. What nobody has answered yet
 * has waited at least so long: the median is that of Kaplan and Meier, who count such times for as
 * long as they are known, so that a busy project is not praised for what came in an hour ago. Where
 * too few are answered to say, it is the longest wait seen if that is 30 days, else `null`. One
 * decimal.
 */
export function firstResponse(items: readonly MeasuredItem[], now: string): number | null {
	const waits = items
		.filter(({ author }) => author !== null && !isBot(author))
		.sort((a, b) => (a.at < b.at ? 1 : -1))
		.slice(0, newestCounted)
		.map((item) => waitOf(item, now))
		.sort((a, b) => a.hours - b.hours || Number(b.isAnswered) - Number(a.isAnswered));
	const median = kaplanMeierMedian(waits);
	if (median !== undefined) return Math.round(median * 10) / 10;
	const longest = waits.at(-1)?.hours ?? 0;
	return longest >= longestKnown ? Math.round(longest * 10) / 10 : null;
}

function waitOf({ at, author, closedAt, events }: MeasuredItem, now: string): Wait {
	const answer = events.find(({ by }) => by !== null && by !== author && !isBot(by));
	const end = answer?.at ?? closedAt ?? now;
	const hours = Math.max(0, (Date.parse(end) - Date.parse(at)) / 3_600_000);
	return { hours, isAnswered: answer !== undefined };
}

/** The first time at which half are answered; `waits` ascend, answered before unanswered. */
function kaplanMeierMedian(waits: readonly Wait[]): number | undefined {
	let unanswered = 1;
	for (const [index, { hours, isAnswered }] of waits.entries()) {
		if (isAnswered) unanswered *= 1 - 1 / (waits.length - index);
		// A product of fractions: 0.5 may come out a hair above it.
		if (unanswered <= 0.5 + 1e-9) return hours;
	}
	return undefined;
}
