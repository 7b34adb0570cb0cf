import { formatIssue, visible } from '../../../domain/issue.ts';
import type { Change } from './compare.ts';
import type { SyncReport } from './sync-report.ts';

const shownIds = 12;

/** What a run did, for people. */
export function describeSync(report: SyncReport): string {
	if (report.issues.length > 0) return `${report.issues.map(formatIssue).join('\n')}\n`;
	const lines = [
		...(report.dryRun ? planLines(report) : doneLines(report)),
		...report.elsewhere.map(({ id, url }) => `skipped   ${id}: ${url} is not on GitHub`),
		...report.spoiled.map((id) => `skipped   ${id}: its file has errors; see npm run check`),
		...changeLines(report.changes),
		...(report.stopped === undefined ? [] : [report.stopped]),
	];
	return `${lines.map(visible).join('\n')}\n`;
}

function planLines({ left, today, queries, calls }: SyncReport): string[] {
	return [
		`Would ask for ${some(left)}.`,
		`At least ${count(queries, 'query', 'queries')} of GraphQL (one more for each further 100 commits or releases) and ${count(calls, 'call', 'calls')} of REST.`,
		...todayLines(today),
	];
}

function doneLines({ day, written, left, today, queries, points, calls }: SyncReport): string[] {
	const cost = `${count(queries, 'query', 'queries')}, ${count(points, 'point', 'points')}, ${count(calls, 'call', 'calls')} of REST`;
	return [
		`Wrote ${count(written.length, 'line', 'lines')} for ${day} (${cost}).`,
		...todayLines(today),
		...(left.length > 0 ? [`Left: ${some(left)}. Run the same command again.`] : []),
	];
}

function todayLines(today: readonly string[]): string[] {
	return today.length > 0 ? [`Read today before: ${some(today)}; --force reads them again.`] : [];
}

/** What needs a person comes first. */
const order: readonly Change['kind'][] = [
	'held',
	'odd',
	'fault',
	'renamed',
	'archived',
	'unarchived',
];

const shownStars = 10;

/** All that is for a person to do; of stars, those that moved furthest for their number. */
function changeLines(changes: readonly Change[]): string[] {
	const stars = changes
		.filter((change) => change.kind === 'stars')
		.toSorted((a, b) => moved(b) - moved(a));
	const others = changes
		.filter(({ kind }) => kind !== 'stars')
		.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
	const more = stars.length - shownStars;
	return [
		...[...others, ...stars.slice(0, shownStars)].map(changeLine),
		...(more > 0
			? [`stars     and ${count(more, 'project', 'projects')} more; --json has them all`]
			: []),
	];
}

function moved({ from, to }: Change & { kind: 'stars' }): number {
	return Math.abs(to - from) / Math.max(1, from);
}

function changeLine(change: Change): string {
	const { id, kind } = change;
	const head = kind.padEnd(10);
	if (kind === 'renamed')
		return `${head}${id}: is ${change.to} by now; change \`repo\` in its file`;
	if (kind === 'fault') return `${head}${id}: ${faultWords[change.fault] ?? change.fault}`;
	if (kind === 'odd') return `${head}${id}: ${change.message}; left out`;
	if (kind === 'stars') return `${head}${id}: ${change.from} → ${change.to}`;
	if (kind !== 'held') return `${head}${id}`;
	const { metric, from, to } = change;
	return `${head}${id}: ${metric} ${from} → ${to} is more than half; not written. If it is right: --only ${id} --force --accept ${id}`;
}

const faultWords: Readonly<Record<string, string>> = {
	'not-found': 'not found (three times in a row over 7 days make it unavailable)',
	forbidden: 'GitHub refuses to show it',
	blocked: 'blocked for legal reasons',
	'server-error': 'GitHub failed on it, five times',
};

function some(ids: readonly string[]): string {
	const names = ids.slice(0, shownIds).join(', ');
	const more = ids.length > shownIds ? ` and ${ids.length - shownIds} more` : '';
	return ids.length === 0
		? 'no project'
		: `${count(ids.length, 'project', 'projects')}: ${names}${more}`;
}

function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}
