import path from 'node:path';
import { errorCode } from '../../../domain/error-code.ts';
import type { Issue } from '../../../domain/issue.ts';
import { writeBundle } from '../../effects/write-bundle.ts';
import { bytesOf, outcomeOf } from '../../markdown/write/finish-book.ts';
import type { Outcome } from '../../plan/finish-post.ts';
import type { PlannedProject } from '../plan/entry.ts';
import type { Existing } from '../plan/existing.ts';

/** A project with what becomes of its files. */
export interface FinishedProject extends PlannedProject {
	outcome: Outcome;
	/** Files that differ and stay, or that are written, as messages call them. */
	paths: string[];
}

interface FinishOptions {
	contentDir: string;
	existing: Existing;
	force: boolean;
	nameOf: (file: string) => string;
}

/** Compares a project with its files here. Those that differ are the author's unless `force`. */
export function finishProject(
	project: PlannedProject,
	{ contentDir, existing, force, nameOf }: FinishOptions,
): FinishedProject {
	const root = path.join(contentDir, 'landscape', 'projects');
	const here = existing.files.get(project.id);
	const isText = !project.files.has(`${project.id}.yaml`);
	const hasOther = here !== undefined && isText !== (here.data === undefined);
	// A project has a file of data or two texts: the author decides which.
	if (hasOther) return { ...project, outcome: 'edited', paths: [nameOf(here.data ?? here.folder)] };
	const outcomes = [...project.files].map(([name, text]) =>
		outcomeOf(bytesOf(path.join(root, name))?.toString('utf8'), text, force),
	);
	const order = ['edited', 'replaced', 'created', 'unchanged'] as const;
	const outcome = order.find((each) => outcomes.includes(each)) ?? 'unchanged';
	const paths = [...project.files.keys()].map((name) => nameOf(path.join(root, name)));
	return { ...project, outcome, paths };
}

/** Writes a project, whole or not at all; an issue where that fails. */
export async function writeProject(
	project: FinishedProject,
	{ contentDir, nameOf }: Pick<FinishOptions, 'contentDir' | 'nameOf'>,
): Promise<Issue[]> {
	const { id, files, outcome } = project;
	if (outcome !== 'created' && outcome !== 'replaced') return [];
	const root = path.join(contentDir, 'landscape', 'projects');
	const isData = files.has(`${id}.yaml`);
	const folder = isData ? root : path.join(root, id);
	const bare = new Map([...files].map(([name, text]) => [path.posix.basename(name), text]));
	return writeOrSay(folder, bare, nameOf);
}

/** Writes files by renaming; what the system says against it is an issue. */
export async function writeOrSay(
	folder: string,
	files: ReadonlyMap<string, string>,
	nameOf: (file: string) => string,
): Promise<Issue[]> {
	try {
		await writeBundle(folder, files);
		return [];
	} catch (error) {
		const reason = errorCode(error) ?? String(error);
		return [
			{
				code: 'import/write',
				severity: 'error',
				message: `Unexpected error, expected to write it: ${reason}`,
				hint: 'All other projects were written. Look at the rights of the folder.',
				file: nameOf(folder),
			},
		];
	}
}
