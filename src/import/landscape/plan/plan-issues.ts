import type { Issue } from '../../../domain/issue.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import { visible } from '../../../domain/issue.ts';

/** What may be wrong with a text of a project. */
export const textIssue = {
	lone: (file: string, line: number): Issue => ({
		code: 'import/one-language',
		severity: 'warning',
		message: 'Unexpected text in one language, expected its translation beside it',
		hint: 'The project came without it. Translate it, remove the `.yaml` that was written, and import again.',
		file,
		line,
	}),
} as const;

/** Labels that mean nothing here, each with the line of a map that would say what they mean. */
export function unknownLabels(
	kind: 'categories' | 'tags',
	labels: ReadonlyMap<string, number>,
	known: readonly string[],
): { label: string; count: number; line: string }[] {
	return [...labels].map(([label, count]) => {
		const meant =
			nearest(label, known) ?? (kind === 'tags' ? 'id of a tag' : 'category/subcategory');
		return { label, count, line: `${JSON.stringify(visible(label))}: ${meant}` };
	});
}
