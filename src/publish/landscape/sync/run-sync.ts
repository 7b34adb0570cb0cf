import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../../domain/issue.ts';
import { utcDay } from '../../../domain/landscape/measure/days.ts';
import type { Observation } from '../../../domain/landscape/observation.ts';
import { readLandscape } from '../../../source/landscape/read-landscape.ts';
import { createRedactor } from '../../redact.ts';
import { appendObservations } from '../append-observations.ts';
import { lockLandscape } from '../lock-landscape.ts';
import { type GithubAccess, readGithubAccess } from '../github/access.ts';
import { collect } from '../github/collect.ts';
import { GithubStop, type Line } from '../github/line.ts';
import { batchSizes, type Collected, type Wanted } from '../github/wanted.ts';
import { changesOf, holdJumps, type KnownValues, knownValues } from './compare.ts';
import { leaveOdd } from './leave-odd.ts';
import { callsOf, liveSource, planSync, type SyncChoice, type SyncPlan } from './plan-sync.ts';
import { newReport, type SyncReport } from './sync-report.ts';

/** What the world outside does; tests put their own in place of each. */
export interface SyncWorld {
	/** Absolute. */
	contentDir: string;
	nameOf: (file: string) => string;
	env: Readonly<Record<string, string | undefined>>;
	fetch: typeof globalThis.fetch;
	now: () => number;
	sleep: (ms: number) => Promise<void>;
	random: () => number;
	/** Hears what is being done, and why it takes longer. */
	onProgress: (text: string) => void;
	/** How long an answer may take, in milliseconds; 30 s, since GitHub itself gives up after 10. */
	timeoutMs?: number;
}

export interface SyncOptions extends SyncChoice {
	dryRun: boolean;
	/** Asks for the OpenSSF Scorecard, too. */
	scorecard: boolean;
	/** Ids whose jumps are right: written, not held. */
	accept: readonly string[];
	/** How long the run may wait in all, for limits and after failures. */
	waitMinutes: number;
}

const timeoutMs = 30_000;

/**
 * Reads the landscape, asks GitHub, and adds a line for each project, batch by batch; one run at a
 * time.
 */
export async function runSync(options: SyncOptions, world: SyncWorld): Promise<SyncReport> {
	const { contentDir, onProgress } = world;
	const isThere = existsSync(path.join(contentDir, 'landscape'));
	if (options.dryRun || !isThere) return syncNow(options, world);
	return lockLandscape(
		contentDir,
		(pid) => onProgress(`waiting for another sync (process ${pid})`),
		() => syncNow(options, world),
	);
}

async function syncNow(options: SyncOptions, world: SyncWorld): Promise<SyncReport> {
	const started = world.now();
	const day = utcDay(started);
	const { contentDir, nameOf } = world;
	const landscape = readLandscape({ contentDir, nameOf, now: started });
	const plan = planSync(landscape.projects, landscape.observations, { ...options, day });
	const report = newReport(plan, { day, dryRun: options.dryRun });
	const read = new Set(landscape.projects.map(({ id }) => id));
	report.spoiled = landscape.ids.filter((id) => !read.has(id));
	report.issues.push(
		...landscape.issues.filter(isOfObservations),
		...noLandscape(world),
		...unknownIssues(plan),
	);
	if (options.dryRun) return { ...report, ...callsOf(plan, options.scorecard) };
	const access = readGithubAccess(world.env);
	if ('issue' in access) report.issues.push(access.issue);
	if ('issue' in access || report.issues.length > 0) return report;
	const line = newLine(access, world, started + options.waitMinutes * 60_000);
	const known = knownValues(landscape.observations);
	const hasValues = valuesOfDay(landscape.observations, day);
	const folder = path.join(contentDir, 'landscape', 'observations');
	await syncOrStop({ plan, options, line, known, hasValues, folder, report });
	return { ...report, ...line.used };
}

function newLine(access: GithubAccess, world: SyncWorld, waitUntil: number): Line {
	const { hide } = createRedactor([access.token]);
	return {
		...{ ...access, timeoutMs, ...world, waitUntil },
		onWait: (words) => world.onProgress(hide(words)),
		...{ pausedUntil: 0, hasAnswered: false, widest: batchSizes.facts },
		used: { queries: 0, points: 0, calls: 0 },
	};
}

async function syncOrStop(run: Run): Promise<void> {
	const { line, report } = run;
	try {
		await syncAll(run);
	} catch (error) {
		if (!(error instanceof GithubStop)) throw error;
		report.stopped = createRedactor([line.token]).hide(error.message);
	}
}

/** New lines behind spoiled ones would be hard to tell from them. */
function isOfObservations({ code, severity }: Issue): boolean {
	return severity === 'error' && code.startsWith('observation/');
}

/** A slip in the name of the content folder looks like a landscape of nothing. */
function noLandscape({ contentDir, nameOf }: SyncWorld): Issue[] {
	const folder = path.join(contentDir, 'landscape');
	if (existsSync(folder)) return [];
	const message = 'Unexpected content without a landscape, expected `landscape/categories.yaml`';
	return [{ code: 'landscape/absent', severity: 'error', message, file: nameOf(folder) }];
}

function unknownIssues({ unknown }: SyncPlan): Issue[] {
	return unknown.map((name) => ({
		code: 'landscape/unknown',
		severity: 'error',
		message: `Unexpected \`${name}\`, expected the id of a project or of a category`,
		file: 'command line',
	}));
}

/** Ids that have values of that day from GitHub: a fault after them would hide them. */
function valuesOfDay(observations: readonly Observation[], day: string): ReadonlySet<string> {
	return new Set(
		observations
			.filter(({ as_of, source, fault }) => as_of === day && source === liveSource && !fault)
			.map(({ id }) => id),
	);
}

interface Run {
	plan: SyncPlan;
	options: SyncOptions;
	line: Line;
	known: KnownValues;
	hasValues: ReadonlySet<string>;
	folder: string;
	report: SyncReport;
}

async function syncAll(run: Run): Promise<void> {
	const { plan, options, line, report, folder } = run;
	const { wanted } = plan;
	for (let start = 0; start < wanted.length; start += batchSizes.facts) {
		const batch: Wanted[] = wanted.slice(start, start + batchSizes.facts);
		line.onWait(progressBar(start, wanted.length));
		const now = line.now();
		const collected = await collect(batch, { now, scorecard: options.scorecard }, line);
		const lines = collected.flatMap((each) => toLine(each, run, utcDay(now)) ?? []);
		if (lines.length > 0) await appendObservations(folder, lines);
		const done = new Set(collected.filter(isDone).map(({ id }) => id));
		report.written.push(...lines.map(({ id }) => id).sort());
		report.left = report.left.filter((id) => !done.has(id));
	}
}

/** False where the next run should ask again. */
function isDone(collected: Collected): boolean {
	return !(
		'unreached' in collected ||
		('fault' in collected && collected.fault === 'server-error')
	);
}

/** Undefined: there is nothing to write. */
function toLine(collected: Collected, run: Run, as_of: string): Observation | undefined {
	const { options, known, hasValues, report } = run;
	const { id } = collected;
	if ('unreached' in collected) return undefined;
	const head = { id, as_of, source: liveSource };
	if ('fault' in collected) {
		report.changes.push({ id, kind: 'fault', fault: collected.fault });
		return hasValues.has(id) ? undefined : { ...head, fault: collected.fault, values: {} };
	}
	const { values, movedTo } = collected;
	const line = { ...head, values, ...(movedTo !== undefined && { moved_to: movedTo }) };
	const sound = leaveOdd(line);
	const isAccepted = options.accept.includes(id);
	const { observation, held } = holdJumps(sound.observation, known, isAccepted);
	report.changes.push(...changesOf(observation, known), ...sound.odd, ...held);
	return observation;
}

function progressBar(done: number, all: number): string {
	const width = 24;
	const full = Math.round((done / all) * width);
	return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${all}`;
}
