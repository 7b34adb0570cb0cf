import { formatIssue, visible } from '../../domain/issue.ts';
import type { DeployReport } from './deploy-report.ts';
import type { SmokeResult } from './smoke/smoke-check.ts';
import type { UploadPlan } from './upload-plan.ts';

/** The report as people read it. */
export function describeDeploy(report: DeployReport): string {
	const { outcome, issues, plan, command, smoke, rollback, facts } = report;
	const isFailed = outcome === 'failed';
	const blocks = [
		issues.map(formatIssue).join('\n'),
		facts.join('\n'),
		plan && outcome === 'planned' ? planLines(plan) : '',
		command && outcome === 'planned' ? `It would run:\n  ${command.map(quoted).join(' ')}` : '',
		smoke ? smokeLines(smoke) : '',
		isFailed && rollback ? rollback.join('\n') : '',
		stepLines(report),
		verdict(report),
	];
	// Names of branches, subjects of commits and answers may hold what a terminal obeys.
	return visible(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}

/** `1.2 MB`; small ones in bytes. */
function size(bytes: number): string {
	if (bytes < 1_000) return `${bytes} B`;
	return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function planLines({ files, bytes, largest }: UploadPlan): string {
	const rows = largest.map((each) => `  ${size(each.bytes).padStart(9)}  ${each.file}`);
	return [
		`It would upload at most ${files} files, ${size(bytes)}; the largest:`,
		...rows,
		'Files that Cloudflare has already are not sent again.',
	].join('\n');
}

/** Safe for a shell, and plain where it can be. */
function quoted(word: string): string {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function smokeLines(results: readonly SmokeResult[]): string {
	const width = Math.max(...results.map(({ name }) => name.length), 0);
	const rows = results.map(({ name, path, status, problems }) => {
		const sign = problems.length === 0 ? 'ok ' : 'BAD';
		return `  ${sign} ${String(status ?? '—').padStart(3)}  ${name.padEnd(width)}  ${path}`;
	});
	return ['Asked of the deployed site:', ...rows].join('\n');
}

function stepLines({ steps }: DeployReport): string {
	const width = Math.max(...steps.map(({ name }) => name.length), 0);
	return steps
		.map(({ name, ms }) => `  ${name.padEnd(width)} ${(ms / 1_000).toFixed(1).padStart(6)} s`)
		.join('\n');
}

function verdict(report: DeployReport): string {
	const { outcome, project, branch, environment, deployment, upload } = report;
	const where = `${project}, branch ${branch ?? '?'} (${environment ?? '?'})`;
	const counts = upload
		? `${upload.sent} files uploaded, ${upload.known} were there already`
		: 'It is not known how many files were uploaded';
	const addresses = deployment
		? [
				`  ${deployment.url}`,
				...(deployment.alias === undefined ? [] : [`  ${deployment.alias}`]),
				`  deployment ${deployment.id}`,
			]
		: [];
	const firsts = report.created
		? [`Made the project ${project}. This is its first deployment.`]
		: [];
	const words = {
		refused: ['Nothing was published: mend what is marked "error" above.'],
		planned: [`A dry run: nothing was sent. It would publish to ${where}.`],
		failed: [`Published wrongly, or not at all, to ${where}. See above.`, ...addresses],
		deployed: [...firsts, `Published to ${where}. ${counts}.`, ...addresses],
	} as const;
	return words[outcome].join('\n');
}
