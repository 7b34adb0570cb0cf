import type { Issue } from '../../../domain/issue.ts';

const hints = {
	source:
		'Give a .csv or .json file, a landscape.yml or a folder of Markdown files; `--from` says which it is.',
	map: 'Give a YAML file with `categories:`, `tags:` and `projects:`, as the handbook shows it.',
};

/** What may be wrong with a list as a whole, in words. */
export const listIssue = {
	unreadable: (file: string, reason: string): Issue => ({
		code: 'import/unreadable',
		severity: 'error',
		message: `Unexpected error, expected to read it: ${reason}`,
		hint: hints.source,
		file,
	}),
	unknown: (file: string): Issue => ({
		code: 'import/format',
		severity: 'error',
		message: 'Unexpected name, expected one that says what list it is',
		hint: hints.source,
		file,
	}),
	tooLarge: (file: string, most: string): Issue => ({
		code: 'import/too-large',
		severity: 'error',
		message: `Unexpected size, expected at most ${most}`,
		hint: 'Give a part of the list, or the list alone.',
		file,
	}),
	encoding: (file: string): Issue => ({
		code: 'import/encoding',
		severity: 'error',
		message: 'Unexpected bytes, expected text in UTF-8',
		hint: 'Save the file as UTF-8 and import again. In Excel: “CSV UTF-8”.',
		file,
	}),
	shape: (file: string, found: string, expected: string, line?: number): Issue => ({
		code: 'import/shape',
		severity: 'error',
		message: `Unexpected ${found}, expected ${expected}`,
		hint: 'What could be read was read. Mend the list, and import again.',
		file,
		line,
	}),
	map: (file: string, message: string, line?: number): Issue => ({
		code: 'import/map',
		severity: 'error',
		message,
		hint: hints.map,
		file,
		line,
	}),
} as const;
