import { type Issue, sortIssues } from '../../../domain/issue.ts';
import { elementLine } from '../../../domain/wechat/element-line.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './report.ts';
import { type RuleId, rules } from './rules.ts';
import { outwards, type Spot } from './spots.ts';

/** So many findings of one rule are listed; the others are counted. */
const listed = 20;

/** Findings as issues with their places. */
export class IssueList {
	readonly #input: CheckInput;
	readonly #issues: Issue[] = [];
	readonly #counts = new Map<string, number>();

	constructor(input: CheckInput) {
		this.#input = input;
	}

	/** Adds a finding; of one rule so many are listed, and the others counted. */
	add(id: RuleId, finding: Finding): void {
		const issue = this.#issueOf(id, finding);
		const key = `${issue.code} ${issue.severity}`;
		const count = (this.#counts.get(key) ?? 0) + 1;
		this.#counts.set(key, count);
		if (count <= listed) this.#issues.push(issue);
	}

	/** By place; what was only counted stands at the end. */
	sorted(): Issue[] {
		return [...sortIssues(this.#issues), ...this.#folded()];
	}

	#folded(): Issue[] {
		return [...this.#counts].flatMap(([key, count]) => {
			const last = this.#issues.findLast(({ code, severity }) => `${code} ${severity}` === key);
			if (count <= listed || !last) return [];
			const { code, severity, hint, file } = last;
			const more = `and ${(count - listed).toLocaleString('en')} more`;
			const expects = last.message.replace(/^.*, expected /s, '');
			return [
				{
					code,
					severity,
					hint,
					file,
					message: `Unexpected ${more} of this kind, expected ${expects}`,
				},
			];
		});
	}

	#issueOf(id: RuleId, { found, expected, todo, severity, at }: Finding): Issue {
		const rule = rules[id];
		return {
			code: `wechat/${id}`,
			severity: severity ?? rule.severity,
			message: `Unexpected ${found}, expected ${expected ?? rule.expects}`,
			hint: todo ?? rule.todo,
			...this.#place(at),
		};
	}

	#place(at: Spot | undefined): Pick<Issue, 'file' | 'line' | 'column'> {
		const { meta, file } = this.#input;
		if (meta) return { file: meta.source, line: at && elementLine(meta.lines, at.index) };
		// Browsers put in elements that stand nowhere, such as `<tbody>`.
		const start = [...outwards(at)].find(({ node }) => node.position)?.node.position?.start;
		return { file, line: start?.line, column: start?.column };
	}
}
