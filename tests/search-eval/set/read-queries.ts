import { type Issue, sortIssues } from '../../../src/domain/issue.ts';
import { type Parsed, parseYaml } from '../../../src/source/yaml.ts';
import { type Query, querySetSchema } from './query.ts';

/** What a file of queries holds, or all that is wrong with it. */
export interface ReadQueries {
	queries: Query[];
	issues: Issue[];
}

/** Reads a file of queries; `file` is its name in issues. */
export function readQueries(text: string, file: string): ReadQueries {
	// JSON is YAML, and our reader of YAML knows where each value stands.
	const parsed = parseYaml({ text, file, schema: querySetSchema, firstLine: 1 });
	const broken = brokenJson(text);
	if (broken !== undefined) return { queries: [], issues: [syntaxIssue(broken, file, parsed)] };
	const queries = parsed.data?.queries ?? [];
	const issues = parsed.data ? repeatedIds(queries, file, parsed) : parsed.issues.map(renamed);
	return { queries: issues.length > 0 ? [] : queries, issues: sortIssues(issues) };
}

function brokenJson(text: string): string | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function syntaxIssue(words: string, file: string, { issues, placeOf }: Parsed<unknown>): Issue {
	// Only some of the engine's messages have a place.
	const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(words) ?? [];
	const nearby = issues.find(({ code }) => code.endsWith('/syntax')) ?? placeOf([]);
	return {
		code: 'queries/syntax',
		severity: 'error',
		message: `Unexpected JSON, expected it to be well-formed: ${words}`,
		file,
		line: line ? Number(line) : nearby.line,
		column: column ? Number(column) : nearby.column,
	};
}

function renamed(issue: Issue): Issue {
	return { ...issue, code: issue.code.replace('front-matter', 'queries') };
}

function repeatedIds(
	queries: readonly Query[],
	file: string,
	{ placeOf }: Parsed<unknown>,
): Issue[] {
	const first = new Map<string, number>();
	return queries.flatMap(({ id }, index): Issue[] => {
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, index);
			return [];
		}
		const { line } = placeOf(['queries', earlier, 'id']);
		return [
			{
				code: 'queries/repeated-id',
				severity: 'error',
				message: `Unexpected \`${id}\` for \`queries.${index}.id\`, expected an id of its own`,
				hint: `Line ${line} has it, too.`,
				file,
				...placeOf(['queries', index, 'id']),
			},
		];
	});
}
