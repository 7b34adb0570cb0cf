import type { Issue } from '../../issue.ts';
import type { OtherTranslation } from './report-glossary.ts';

/** Says at its place what a text itself shows to be another translation; a guess is no issue. */
export function translationIssues(others: readonly OtherTranslation[]): Issue[] {
	return others.flatMap(({ found, english, expected, file, line, column }) => {
		if (found === undefined) return [];
		return [
			{
				code: 'glossary/other-translation',
				severity: 'note',
				message: `Unexpected \`${found}\` for \`${english}\`, expected \`${expected}\``,
				hint: 'The glossary calls it so. If both are right, make the other one an alias there.',
				file,
				line,
				column,
			},
		];
	});
}
