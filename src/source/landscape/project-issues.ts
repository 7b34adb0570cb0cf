import type { Locale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import type { ParsedText } from './parsed-text.ts';

/** A file that no project can be named by. */
export function badFileName(file: string, name: string): Issue {
	const stem = name.replace(/\.[^.]*$/, '').toLowerCase();
	const meant = stem.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'project';
	return {
		code: 'landscape/file',
		severity: 'error',
		message: `Unexpected \`${name}\`, expected files named \`<id>.yaml\``,
		hint: `An id is lower-case letters, digits and single hyphens. Try \`${meant}.yaml\`.`,
		...{ file, line: 1, column: 1 },
	};
}

/** `vllm.yaml` beside `vllm/`: two projects of one id. */
export function besideFolder(file: string, id: string): Issue {
	return {
		code: 'landscape/two-files',
		severity: 'error',
		message: `Unexpected \`${id}.yaml\` beside texts in \`${id}/\`, expected one or the other`,
		hint: 'Move its fields to the front matter of the texts, and delete it.',
		...{ file, line: 1, column: 1 },
	};
}

/** A folder that holds neither text nor data. */
export function emptyFolder(file: string, id: string): Issue {
	return {
		code: 'landscape/empty',
		severity: 'error',
		message: `Unexpected folder without a text, expected \`en.md\` and \`zh.md\``,
		hint: `A project without a text is \`projects/${id}.yaml\`.`,
		file,
	};
}

/** A project that is written in one language only. */
export function oneLanguage(file: string, missing: Locale): Issue {
	return {
		code: 'landscape/one-language',
		severity: 'error',
		message: `Unexpected text without its translation, expected \`${missing}.md\` beside it`,
		hint: 'Pages of projects exist in both languages; the text of either may be empty.',
		...{ file, line: 1, column: 1 },
	};
}

/** What a file of a project begins with. */
export function noFrontMatter(issue: Issue): Issue {
	if (issue.code !== 'front-matter/missing') return issue;
	const hint =
		'Start the file with ---, then `name: …`, `description: …`, in one language `repo: …`, `category: …` and `added: …`, and --- again.';
	return { ...issue, hint };
}

/** Both languages say something, and not the same. */
export function contradiction(field: string, here: ParsedText, there: ParsedText): Issue {
	const { line, column } = there.placeOf([field]);
	return {
		code: 'landscape/contradiction',
		severity: 'error',
		message: `Unexpected \`${field}\`, expected the same as in ${there.file}:${line}:${column}`,
		hint: 'What does not depend on the language is said in one file, or in both alike.',
		file: here.file,
		...here.placeOf([field]),
	};
}

/** Neither language says what a project must have. */
export function missingField(field: string, en: ParsedText, zh: ParsedText): Issue {
	return {
		code: 'landscape/missing-field',
		severity: 'error',
		message: `Unexpected end of the front matter, expected \`${field}\` in one of the two languages`,
		hint: `${zh.file} does not say it, either.`,
		file: en.file,
		...en.placeOf([]),
	};
}
