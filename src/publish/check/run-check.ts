import type { Issue } from '../../domain/issue.ts';
import type { Site } from '../../domain/site.ts';
import type { Settings } from '../../settings.ts';
import { checkContent } from '../check-content.ts';
import type { BuiltSite } from '../gates/built-site.ts';
import { checkBuiltSite } from '../gates/check-built-site.ts';
import { isOutput } from '../output-folder.ts';
import type { CheckReport } from './check-report.ts';

/** How far a check goes: `content`, only the texts; `built`, the build that is there; `whole`, a new one. */
export type CheckExtent = 'content' | 'built' | 'whole';

export interface CheckWorld {
	settings: Settings;
	site: Site;
	/** Builds into the output folder; false: there was no build, and its reasons have been printed. */
	build: () => Promise<boolean>;
	/** Asks other sites whether what is linked to is there; undefined: they are left alone. */
	external?: ((site: BuiltSite) => Promise<Issue[]>) | undefined;
}

/** Checks the content, then the built site; nothing is built of content with errors. */
export async function runCheck(extent: CheckExtent, world: CheckWorld): Promise<CheckReport> {
	const { settings, site, build, external } = world;
	const content = await checkContent(settings, { site });
	if (extent === 'content') return { content };
	if (extent === 'whole') {
		const hasErrors = content.issues.some(({ severity }) => severity === 'error');
		if (hasErrors) return { content, unchecked: 'Nothing was built: mend the content first.' };
		if (!(await build())) return { content, unchecked: 'The build failed: see above.' };
	} else if (!(await isOutput(settings.outDir))) {
		const unchecked = `Unexpected ${settings.outDir}, expected a build: run \`npm run build\` first.`;
		return { content, unchecked };
	}
	const { built, report } = await checkBuiltSite(settings, site);
	const answers = await external?.(built);
	return { content, site: report, ...(answers ? { external: answers } : {}) };
}
