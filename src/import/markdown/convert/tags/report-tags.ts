import type { Draft } from '../draft.ts';
import type { Report } from '../report.ts';
import type { Decision } from './decide.ts';
import type { TagDialect } from './dialects.ts';
import type { Tag } from './tag.ts';

interface Told {
	draft: Draft;
	dialect: TagDialect;
	report: Report;
}

/** Says of each tag what became of it; of unknown ones each name once more, as an issue. */
export function reportTags(
	decisions: readonly Decision[],
	strays: readonly Tag[],
	{ draft, dialect: { called, rules }, report }: Told,
): void {
	const unknown = new Map<string, number>();
	for (const { piece, conversion } of decisions) {
		const { start, role, name } = piece.open;
		const line = draft.lineOf(start);
		if (role === 'literal') {
			report.add('kept', `${called} as text`, { line });
		} else if (conversion) {
			const note = conversion.dropped ?? conversion.note;
			report.add(conversion.dropped ? 'dropped' : 'converted', `${called} ${name}`, { line, note });
		} else {
			const note = Object.hasOwn(rules, name)
				? 'it is written or placed in a way that Bimo has nothing for; it stays as code'
				: 'it is unknown, and stays in the text as code';
			report.add('lost', `${called} ${name}`, { line, note });
			if (!unknown.has(name)) unknown.set(name, line);
		}
	}
	for (const { start, name } of strays) {
		const note = 'nothing begins that it ends; it stays in the text as code';
		report.add('lost', `${called} /${name}`, { line: draft.lineOf(start), note });
	}
	for (const [name, line] of unknown) {
		report.warn(line, {
			code: `import/${called}`,
			message: `Unexpected ${called} \`${name}\`, expected one that Bimo has something for`,
			hint: 'It stands in the text as code, wherever it is used. Write there what it showed.',
		});
	}
}
