import { arch, cpus, loadavg, platform } from 'node:os';
import { findingsOf, type Finding } from './aims.ts';
import type { BuildKind, Run } from './builds.ts';
import { rowsOf, type Row, type Spread } from './summary.ts';

/** What a reader must know before quoting a figure. */
export interface Machine {
	node: string;
	hugo: string | undefined;
	system: string;
	processors: string;
	/** Others at work when the measuring began. */
	load: number;
}

export function machineOf(hugo: string | undefined): Machine {
	const all = cpus();
	return {
		node: process.versions.node,
		hugo,
		system: `${platform()} ${arch()}`,
		processors: `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}`,
		load: loadavg()[0] ?? 0,
	};
}

const names = {
	cold: 'cold',
	hugo: 'Hugo',
	warm: 'warm',
	edit: 'one edit',
	'hugo-edit': 'Hugo after the edit (full)',
	definition: 'one definition',
	name: 'a new name',
} as const satisfies Record<BuildKind, string>;

const count = (value: number): string => value.toLocaleString('en-US');

function spread({ median, min, max }: Spread): string {
	const [middle, least, most] = [median, min, max].map((value) => value.toFixed(2));
	return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

/** `texts`: how many columns hold words; the others are figures. */
const table = (
	head: readonly string[],
	rows: readonly (readonly string[])[],
	texts: number,
): string =>
	[head, head.map((_, column) => (column >= texts ? '---:' : '---')), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');

function line(row: Row): string[] {
	const { pages, terms, kind, cpuSeconds, wallSeconds, peakBytes, written, changed } = row;
	const peak = peakBytes.max > 0 ? count(Math.round(peakBytes.max / 1024 ** 2)) : '–';
	const speed = cpuSeconds.median > 0 ? count(Math.round(pages / cpuSeconds.median)) : '–';
	return [
		count(pages),
		count(terms),
		names[kind],
		spread(cpuSeconds),
		spread(wallSeconds),
		peak,
		count(written),
		count(changed),
		speed,
	];
}

function verdict({ met, aim }: Finding): string {
	if (!aim) return '';
	return met === undefined ? 'not judged below 2,000 pages' : met ? 'met' : 'missed';
}

/** Markdown to be pasted into a note. */
export function reportOf(runs: readonly Run[], machine: Machine): string {
	const rounds = Math.max(0, ...runs.map((run) => run.round));
	const hugo = machine.hugo ? `Hugo ${machine.hugo}` : 'without Hugo (not on the PATH)';
	const head = ['pages', 'terms', 'build', 'CPU s', 'wall s', 'peak MiB'];
	head.push('HTML files', 'changed', 'pages / CPU s');
	const measured = `Node ${machine.node}, ${hugo}, ${machine.system}, ${machine.processors}, load ${machine.load.toFixed(1)} at the start, rounds: ${rounds}.`;
	if (runs.length === 0) return measured.replace(/, rounds: 0/, '');
	const found = findingsOf(runs).map((finding) => [
		finding.what,
		finding.aim,
		finding.measured,
		verdict(finding),
	]);
	return [
		measured,
		table(head, rowsOf(runs).map(line), 3),
		'Pages are Markdown files, half of them in each language. CPU is user and system time of all processes; with several rounds the median (least–most). Peak memory is the most that all processes held at once. Changed files hold something else than before the build.',
		...(found.length > 0 ? [table(['figure', 'aim', 'measured', ''], found, 2)] : []),
	].join('\n\n');
}
