import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import { appendTo, isNothing } from './plan/additions.ts';
import { checkMap } from './plan/check-map.ts';
import { readExisting } from './plan/existing.ts';
import { type LandscapePlan, planLandscape } from './plan/plan-landscape.ts';
import { readMap } from './plan/read-map.ts';
import type { ListFormat, RawList } from './raw.ts';
import { addedOf, unknownOf, unusedIssues } from './report/plan-facts.ts';
import { readList } from './read/read-list.ts';
import { formatLandscapeReport } from './report/format-landscape-report.ts';
import {
	landscapeCode,
	type LandscapeReport,
	landscapeReportData,
} from './report/landscape-report.ts';
import { finishProject, writeOrSay, writeProject } from './write/finish-projects.ts';

export interface LandscapeImportOptions {
	/** A file, or a folder of Markdown files. */
	source: string;
	/** Undefined: by the name of the source and by what it holds. */
	from: ListFormat | undefined;
	/** The content folder; projects go to `landscape/projects/` below it. */
	contentDir: string;
	/** The day they came into the landscape, for projects that do not say theirs. */
	added: string | undefined;
	/** A file that says what categories and tags of the list are called here. */
	map: string | undefined;
	/** Categories and tags that are new go to `categories.yaml`, where both languages are known. */
	categories: boolean;
	dryRun: boolean;
	force: boolean;
	/** A path below the content folder as people know it. */
	nameOf: (file: string) => string;
	/** Hears what is being done, for a progress line. */
	onProgress: (text: string) => void;
}

/** Imports a list of projects: read, settle, compare, write, account. All problems are in it. */
export async function runLandscapeImport(
	options: LandscapeImportOptions,
): Promise<{ code: 0 | 1; text: string; data: unknown }> {
	const report = await importList(options);
	return {
		code: landscapeCode(report),
		text: formatLandscapeReport(report),
		data: landscapeReportData(report),
	};
}

async function importList(options: LandscapeImportOptions): Promise<LandscapeReport> {
	const { source, contentDir, onProgress } = options;
	onProgress(`reading ${source}`);
	const list = readList(source, options);
	const { map, issues: ofMap } = readMap(options.map);
	if ('issue' in list) return { ...emptyReport(options), issues: [list.issue, ...ofMap] };
	const existing = readExisting(contentDir, options.nameOf);
	// A map that is wrong would send everything to the wrong place.
	const wrong = checkMap(map, existing.taxonomy, options);
	const stopped = [...ofMap, ...wrong, ...existing.issues].filter(
		({ severity }) => severity === 'error',
	);
	if (stopped.length > 0) return { ...emptyReport(options), issues: stopped };
	const plan = planLandscape(list, { ...options, existing, map });
	const projects = plan.projects.map((each) => finishProject(each, { ...options, existing }));
	const report = {
		...emptyReport(options),
		format: list.format,
		items: list.items.length,
		fields: fieldsIn(list),
		merged: plan.merged,
		projects,
		leftovers: plan.leftovers,
		skipped: plan.skipped,
		unknown: unknownOf(plan, existing),
		added: addedOf(plan),
		issues: [...list.issues, ...existing.issues, ...unusedIssues(plan.unused, options.map)],
	};
	if (!options.dryRun) report.issues.push(...(await write(report, plan, options)));
	return report;
}

function fieldsIn({ items }: RawList): number {
	const parts = items.flatMap((item) => item.parts);
	return parts.reduce((sum, { fields, text }) => sum + fields.length + (text ? 1 : 0), 0);
}

/** What they are divided into first, then each project whole or not at all. */
async function write(
	{ projects }: LandscapeReport,
	{ situation: { additions } }: LandscapePlan,
	{ contentDir, nameOf }: Pick<LandscapeImportOptions, 'contentDir' | 'nameOf'>,
): Promise<Issue[]> {
	const issues: Issue[] = [];
	if (additions && !isNothing(additions)) {
		const folder = path.join(contentDir, 'landscape');
		const text = appendTo(textOf(path.join(folder, 'categories.yaml')), additions);
		issues.push(...(await writeOrSay(folder, new Map([['categories.yaml', text]]), nameOf)));
		if (issues.length > 0) return issues;
	}
	for (const project of projects)
		issues.push(...(await writeProject(project, { contentDir, nameOf })));
	return issues;
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

function emptyReport({
	source,
	contentDir,
	nameOf,
	dryRun,
}: LandscapeImportOptions): LandscapeReport {
	return {
		source,
		contentDir: nameOf(contentDir),
		format: undefined,
		dryRun,
		items: 0,
		fields: 0,
		merged: 0,
		projects: [],
		leftovers: [],
		skipped: [],
		unknown: { categories: [], tags: [] },
		added: [],
		issues: [],
	};
}
