import type { Issue } from '../../domain/issue.ts';
import { type ScoreCase, scoreCasesSchema } from '../../schema/score-cases.ts';
import { parseYaml } from '../yaml.ts';

/** Reads a file of cases in JSON; `file` is the name the author knows. All problems have places. */
export function readScoreCases(
	text: string,
	file: string,
): { cases: ScoreCase[]; issues: Issue[] } {
	// JSON is YAML, whose parser knows where things stand.
	const { data, issues } = parseYaml({ text, file, schema: scoreCasesSchema, firstLine: 1 });
	const named = issues.map((issue) => ({
		...issue,
		code: issue.code.replace('front-matter/', 'score-cases/'),
		message: issue.message.replace('Unexpected YAML', 'Unexpected JSON'),
	}));
	return { cases: data?.cases ?? [], issues: named };
}
