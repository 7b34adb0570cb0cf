import { existsSync } from 'node:fs';
import { assessAll } from '../../domain/landscape/assess-all.ts';
import type { AssessedProject } from '../../domain/landscape/assessment.ts';
import { formatScore } from '../../domain/landscape/format-score.ts';
import { type CaseResult, caseResult } from '../../domain/landscape/score/case-result.ts';
import { compareCase } from '../../domain/landscape/score/compare-case.ts';
import { scoreV1 } from '../../domain/landscape/score/v1/score-v1.ts';
import { formatIssue, type Issue, sortIssues } from '../../domain/issue.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { readLandscape } from '../../source/landscape/read-landscape.ts';
import { readText } from '../../source/read-text.ts';
import { readScoreCases } from '../../source/landscape/read-score-cases.ts';
import type { ScoreCase } from '../../schema/score-cases.ts';

/** What `npm run landscape -- score` was asked for. */
export interface ScoreOptions {
	/** Absolute. */
	contentDir: string;
	/** A path as the author knows it. */
	nameOf: (file: string) => string;
	/** Milliseconds: the content may hold no later day. Scores do not depend on it. */
	now: number;
	/** Of projects; none: all of them. Left aside with `casesFile`. */
	ids: readonly string[];
	/** A file of cases instead of projects. */
	casesFile?: string | undefined;
	/** Compares cases with what they expect. */
	check: boolean;
}

/** For people and for programs. `code` 0: done; 1: a case differs from what is expected; 2: nothing could be scored. */
export interface ScoreReport {
	code: 0 | 1 | 2;
	text: string;
	data:
		| { cases: CaseResult[]; differences?: string[] }
		| { projects: ScoredProject[] }
		| { issues: Issue[] };
}

type ScoredProject = Pick<AssessedProject, 'id'> & AssessedProject['assessment'];

/** Scores projects, or a file of cases; what is wrong is in `text`, with its place. */
export function runScore(options: ScoreOptions): ScoreReport {
	return options.casesFile === undefined
		? scoreProjects(options)
		: scoreCases(options.casesFile, options);
}

function scoreCases(file: string, { check, nameOf }: ScoreOptions): ScoreReport {
	const name = nameOf(file);
	if (!existsSync(file)) return failed([noFile(name)]);
	const read = readText(file, name);
	if ('issue' in read) return failed([read.issue]);
	const { cases, issues } = readScoreCases(read.text, name);
	if (issues.length > 0) return failed(issues);
	const scored = cases.map((each) => ({ each, result: resultOf(each) }));
	const results = scored.map(({ result }) => result);
	const differences = scored.flatMap(({ each, result }) =>
		compareCase(each.expected ?? {}, { ...result }).map((line) => `${each.name}: ${line}`),
	);
	const data = { cases: results, ...(check && { differences }) };
	const said = check
		? [...differences, `${cases.length} cases, ${differences.length} differences`]
		: [];
	return {
		code: check && differences.length > 0 ? 1 : 0,
		text: lines([...(check ? [] : results.map(caseLine)), ...said]),
		data,
	};
}

function resultOf({ name, as_of: asOf, inputs }: ScoreCase): CaseResult {
	// `undefined` counts as absent.
	return caseResult(name, scoreV1(inputs as Parameters<typeof scoreV1>[0], asOf));
}

function caseLine({ name, health, reason, caps = [] }: CaseResult): string {
	const held = caps.length > 0 ? ` (${caps.join('; ')})` : '';
	return `${(health?.toFixed(1) ?? '-').padStart(5)}  ${name}${reason ? `: ${reason}` : held}`;
}

function scoreProjects({ contentDir, nameOf, now, ids }: ScoreOptions): ScoreReport {
	const { projects, observations, issues } = readLandscape({ contentDir, nameOf, now });
	const errors = issues.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) return failed(errors);
	const all = assessAll(projects, observations);
	const unknown = ids.filter((id) => !all.some((project) => project.id === id));
	if (unknown.length > 0)
		return failed(unknown.map((id) => noProject(id, all, nameOf(contentDir))));
	const wanted = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
	const data = { projects: wanted.map(({ id, assessment }) => ({ id, ...assessment })) };
	const texts = ids.length === 0 ? [lines(all.map(projectLine))] : wanted.map(formatScore);
	return { code: 0, text: texts.join('\n'), data };
}

function projectLine({ id, assessment: { score, lifecycle } }: AssessedProject): string {
	const health = (score?.health?.toFixed(1) ?? '-').padStart(5);
	const why = score ? (score.reason ?? lifecycle ?? '') : 'never observed';
	return `${health}  ${score?.asOf ?? '          '}  ${id}  ${why}`.trimEnd();
}

function noFile(file: string): Issue {
	return {
		code: 'score-cases/file',
		severity: 'error',
		message: 'Unexpected end, expected a file',
		file,
	};
}

function noProject(id: string, all: readonly AssessedProject[], file: string): Issue {
	const meant = nearest(
		id,
		all.map((project) => project.id),
	);
	return {
		code: 'score/project',
		severity: 'error',
		message: `Unexpected project \`${id}\`, expected the id of one`,
		hint: meant === undefined ? undefined : `Did you mean \`${meant}\`?`,
		file,
	};
}

function failed(issues: readonly Issue[]): ScoreReport {
	const sorted = sortIssues(issues);
	return { code: 2, text: lines(sorted.map(formatIssue)), data: { issues: sorted } };
}

function lines(all: readonly string[]): string {
	return all.map((line) => `${line}\n`).join('');
}
