import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../src/domain/issue.ts';
import { writeBundle } from '../../src/import/effects/write-bundle.ts';
import { planProject } from '../../src/scaffold/landscape/plan-project.ts';
import type { ProjectRequest } from '../../src/scaffold/landscape/project-request.ts';
import type { Settings } from '../../src/settings.ts';
import { readLandscape } from '../../src/source/landscape/read-landscape.ts';
import { displayName } from '../../src/store/display-name.ts';

/** Begins a project of the landscape; returns the paths that were written, or why none was. */
export async function beginProject(
	request: ProjectRequest,
	{ root, contentDir }: Pick<Settings, 'root' | 'contentDir'>,
): Promise<{ files: string[]; issues: Issue[] }> {
	const nameOf = (file: string): string => displayName(file, root);
	const folder = path.join(contentDir, 'landscape', 'projects');
	const landscape = readLandscape({ contentDir, nameOf, now: Date.now() });
	const names = landscape.ids.length > 0 ? readdirSync(folder) : [];
	const planned = planProject(request, { ...landscape, names, folder: nameOf(folder) });
	if ('issues' in planned) return { files: [], issues: planned.issues };
	const written: string[] = [];
	for (const [name, text] of planned.files) {
		const file = path.join(folder, name);
		await writeBundle(path.dirname(file), new Map([[path.basename(file), text]]));
		written.push(nameOf(file));
	}
	return { files: written, issues: [] };
}
