import path from 'node:path';
import { sortIssues } from '../../domain/issue.ts';
import type { Site } from '../../domain/site.ts';
import type { Settings } from '../../settings.ts';
import { displayName } from '../../store/display-name.ts';
import type { BuiltSite, GateIssue, GateReport } from './built-site.ts';
import { contentSources } from './content-source.ts';
import { readBuiltSite } from './read-built-site.ts';
import { runGates } from './run-gates.ts';

/** A built site and what all gates say of it. */
export interface CheckedSite {
	built: BuiltSite;
	/** In the order of their places, with the files of the content where these are known. */
	report: GateReport;
}

/** Reads the output folder and asks every gate. Throws where there is no such folder. */
export async function checkBuiltSite(
	{ outDir, root, contentDir, origin }: Pick<Settings, 'outDir' | 'root' | 'contentDir' | 'origin'>,
	{ analytics, host }: Pick<Site, 'analytics' | 'host'>,
): Promise<CheckedSite> {
	const name = displayName(outDir, root);
	const read = await readBuiltSite({ folder: outDir, name, origin, mostFiles: host.files });
	const allowedOrigins = analytics ? [new URL(analytics.src).origin] : [];
	const built = { ...read, allowedOrigins };
	const report = await runGates(built);
	const sourceOf = sourceFinder(built, { contentDir, root });
	const issues = sortIssues(report.issues).map((issue): GateIssue => {
		const source = issue.source ?? sourceOf(issue.file);
		return source === undefined ? issue : { ...issue, source };
	});
	return { built, report: { ...report, issues } };
}

/** The content file of a place in the output folder, as the author knows it. */
function sourceFinder(
	{ pages, name }: BuiltSite,
	{ contentDir, root }: Pick<Settings, 'contentDir' | 'root'>,
): (place: string) => string | undefined {
	const found = contentSources(contentDir);
	const byPlace = new Map(pages.map((page) => [`${name}/${page.file}`, page]));
	const known = new Map<string, string | undefined>();
	return (place) => {
		if (known.has(place)) return known.get(place);
		const page = byPlace.get(place);
		const file = page && found(page);
		const source = file === undefined ? undefined : displayName(path.join(contentDir, file), root);
		known.set(place, source);
		return source;
	};
}
