import type { Issue } from '../../../domain/issue.ts';

const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** What may be wrong with a folder and its files, in words. */
export const folderIssue = {
	noFolder: (file: string): Issue => ({
		code: 'import/no-folder',
		severity: 'error',
		message: 'Unexpected name, expected a folder of Markdown files',
		hint: 'Give the folder that holds `book.toml`, `SUMMARY.md`, `_index.md` or the numbered files.',
		file,
	}),
	tooMany: (file: string, most: number): Issue => ({
		code: 'import/too-many-files',
		severity: 'error',
		message: `Unexpected folder with more than ${most} files, expected a book`,
		hint: 'Give the folder of the book alone, not one that holds it.',
		file,
	}),
	tooLarge: (file: string, size: number, most: number): Issue => ({
		code: 'import/too-large',
		severity: 'error',
		message: `Unexpected file of ${mib(size)}, expected at most ${mib(most)}`,
		hint: 'It was left out. Split the text into chapters, or make the picture smaller.',
		file,
	}),
	unreadable: (file: string, reason: string): Issue => ({
		code: 'import/unreadable',
		severity: 'error',
		message: `Unexpected error, expected to read it: ${reason}`,
		hint: 'It was left out. Look at its rights, and import again.',
		file,
	}),
	noText: (file: string): Issue => ({
		code: 'import/encoding',
		severity: 'error',
		message: 'Unexpected bytes, expected text in UTF-8',
		hint: 'It was left out. Save the file as UTF-8 and import again.',
		file,
	}),
	outside: (file: string): Issue => ({
		code: 'import/outside',
		severity: 'warning',
		message: 'Unexpected link or device, expected a file within the folder',
		hint: 'It was not read. Put the file itself in its place if it belongs to the book.',
		file,
	}),
	twoSpellings: (file: string, twin: string): Issue => ({
		code: 'import/two-spellings',
		severity: 'warning',
		message: `Unexpected second spelling of \`${twin}\`, expected names that differ in more than case`,
		hint: 'On macOS and Windows these are one file. Rename one of them.',
		file,
	}),
} as const;
