import { formatIssue } from '../domain/issue.ts';
import type { Finding } from './ledger/finding.ts';
import { outcomeWords } from './outcome-words.ts';
import type { FinishedPost } from './plan/finish-post.ts';
import { type ImportReport, tally, totals } from './report.ts';

/** The report as a person reads it in a terminal. */
export function formatReport(report: ImportReport): string {
	const sections = [
		report.issues.map(formatIssue),
		head(report),
		edited(report.posts),
		ledger(report.posts),
		findings(report.posts, 'lost', 'Lost: compare with the original'),
		findings(report.posts, 'unsure', 'Worth a look'),
		tallies(report.posts),
		images(report),
	];
	return sections
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function head({ title, format, lang, contentDir, posts, dryRun }: ImportReport): string[] {
	if (posts.length === 0) return [];
	const done = `${posts.length} posts (${lang}) from “${title}”, ${format} → ${contentDir}/blog${dryRun ? ' (dry run: nothing is written)' : ''}`;
	return [done, ...posts.map(line)];
}

function line({ post, outcome, ledger: { similarity, balanced } }: FinishedPost): string {
	const state = balanced ? '' : '  ← something is lost, see below';
	return `  ${outcomeWords[outcome].padEnd(12)} ${(similarity * 100).toFixed(1).padStart(5)} %  ${post.file}${state}`;
}

function edited(posts: readonly FinishedPost[]): string[] {
	const own = posts.filter(({ outcome }) => outcome === 'edited');
	if (own.length === 0) return [];
	return [
		'Left alone: these differ from what the feed gives, because you or the feed changed. `--force` takes the feed’s.',
		...own.map(({ post }) => `  ${post.file}`),
	];
}

function ledger(posts: readonly FinishedPost[]): string[] {
	const rows = totals(posts);
	if (rows.length === 0) return [];
	return [
		`${'Ledger'.padEnd(16)}   in feed  in Markdown`,
		...rows.map((row) => {
			const named = row.kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).padEnd(16);
			const difference =
				row.out === row.in
					? ''
					: row.out === row.in + row.explained
						? '  (explained below)'
						: '  (NOT explained)';
			return `  ${named}${String(row.in).padStart(8)}${String(row.out).padStart(13)}${difference}`;
		}),
	];
}

function findings(
	posts: readonly FinishedPost[],
	level: Finding['level'],
	title: string,
): string[] {
	const found = posts.flatMap(({ post, ledger: { findings: all } }) =>
		all
			.filter((finding) => finding.level === level)
			.map((finding) => ({ ...finding, file: post.file })),
	);
	if (found.length === 0) return [];
	return [
		title,
		...found.map(
			({ file, construct, why, where }) =>
				`  ${file}: ${construct}: ${why}${where ? ` [${where}]` : ''}`,
		),
	];
}

function tallies(posts: readonly FinishedPost[]): string[] {
	const of = (level: Finding['level']): string[] =>
		tally(posts.flatMap(({ ledger: { findings: all } }) => all.filter((f) => f.level === level)));
	const lines = [
		{ title: 'Changed', list: of('changed') },
		{ title: 'Cleaned away', list: of('cleaned') },
	];
	return lines
		.filter(({ list }) => list.length > 0)
		.map(({ title, list }) => `${title}: ${list.join(', ')}`);
}

function images({ images: all }: ImportReport): string[] {
	const fetched = all.reduce((sum, { fetched: files }) => sum + files.length, 0);
	const present = all.reduce((sum, { present: n }) => sum + n, 0);
	const remote = all.flatMap(({ remote: list }) => list);
	if (fetched + present + remote.length === 0) return [];
	const summary = `Images: ${fetched} fetched, ${present} here already, ${remote.length} left at their address`;
	return [summary, ...remote.map(({ url, why }) => `  ${url} (${why})`)];
}
