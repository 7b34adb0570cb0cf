import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatIssue, type Issue, visible } from '../../../domain/issue.ts';
import { type ArchiveProposal, proposeArchive } from '../../../domain/landscape/archive-rule.ts';
import { assessAll } from '../../../domain/landscape/assess-all.ts';
import type { AssessedProject } from '../../../domain/landscape/assessment.ts';
import { utcDay } from '../../../domain/landscape/measure/days.ts';
import { readLandscape } from '../../../source/landscape/read-landscape.ts';
import { addArchived, archivedYaml } from './add-archived.ts';

export interface ArchiveOptions {
	/** Absolute. */
	contentDir: string;
	nameOf: (file: string) => string;
	/** Milliseconds since 1970: its day is the day of the archive. */
	now: number;
	/** Edits the files. */
	write: boolean;
}

/** A project that should move to the archive. */
export interface Proposed extends ArchiveProposal {
	id: string;
	date: string;
	/** The file to edit, as the author knows it. */
	file: string;
	/** What to add to it. */
	yaml: string;
	isWritten: boolean;
}

export interface ArchiveReport {
	proposals: Proposed[];
	issues: Issue[];
}

/** Proposes projects for the archive by `proposeArchive`, and edits their files where asked to. */
export async function runArchive(options: ArchiveOptions): Promise<ArchiveReport> {
	const { projects, observations, issues: all } = readLandscape(options);
	const issues = all.filter(({ severity }) => severity === 'error');
	// A file with slips would be edited without knowing what it says.
	if (issues.length > 0) return { proposals: [], issues };
	const date = utcDay(options.now);
	const proposals: Proposed[] = [];
	for (const project of assessAll(projects, observations)) {
		const proposal = proposeArchive(project);
		if (!proposal) continue;
		const { reason } = proposal;
		const file = path.join(options.contentDir, project.path.en);
		const proposed = {
			...{ id: project.id, ...proposal, date, isWritten: options.write },
			...{ file: options.nameOf(file), yaml: archivedYaml({ date, reason }) },
		};
		const done = !options.write || (await edit(file, { date, reason }));
		if (!done) issues.push(notEdited(project, proposed));
		proposals.push({ ...proposed, isWritten: options.write && done });
	}
	return { proposals, issues };
}

/** False: the file is written in a way that cannot be added to. */
async function edit(file: string, archived: Pick<Proposed, 'date' | 'reason'>): Promise<boolean> {
	const text = addArchived(await readFile(file, 'utf8'), archived, file.endsWith('.md'));
	if (text === undefined) return false;
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		await writeFile(temporary, text);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
	return true;
}

function notEdited({ id }: AssessedProject, { file, yaml }: Proposed): Issue {
	return {
		code: 'landscape/not-edited',
		severity: 'error',
		message: `Unexpected form of the file of \`${id}\`, expected keys in lines to which more can be added`,
		hint: `Add by hand:\n${yaml.trimEnd().replace(/^/gm, '    ')}`,
		file,
	};
}

export function describeArchive({ proposals, issues }: ArchiveReport): string {
	const blocks = proposals.map(({ id, why, file, yaml, isWritten }) => {
		const head = isWritten
			? `${id} (${why}): written to ${file}`
			: `${id} (${why}): add to ${file}`;
		return `${head}\n\n${yaml.replace(/^(?=.)/gm, '    ')}`;
	});
	const count = `${proposals.length} ${proposals.length === 1 ? 'project' : 'projects'} for the archive.`;
	return `${[...issues.map(formatIssue), ...blocks.map(visible), count].join('\n')}\n`;
}
