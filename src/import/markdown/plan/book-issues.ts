import type { Issue } from '../../../domain/issue.ts';

/** What may be wrong with a book as a whole, in words. */
export const bookIssue = {
	empty: (file: string): Issue => ({
		code: 'import/no-chapters',
		severity: 'error',
		message: 'Unexpected folder without a chapter, expected Markdown files',
		hint: 'Give the folder that holds `book.toml`, `SUMMARY.md`, `_index.md` or the numbered files.',
		file,
	}),
	noTitle: (file: string, title: string): Issue => ({
		code: 'import/no-title',
		severity: 'warning',
		message: `Unexpected book without a title, expected one; “${title}” stands in`,
		hint: 'Say it with --title, or change it in book.yaml.',
		file,
	}),
	noDescription: (file: string): Issue => ({
		code: 'import/no-description',
		severity: 'note',
		message: 'Unexpected book without a description, expected one or two sentences',
		hint: 'The description of its first chapter stands in. Change it in book.yaml.',
		file,
	}),
	tooDeep: (file: string): Issue => ({
		code: 'import/too-deep',
		severity: 'error',
		message: 'Unexpected contents that are nested too deeply, expected those that a person wrote',
		hint: 'Nothing was imported. Look into SUMMARY.md for hundreds of levels.',
		file,
	}),
	unnamed: (file: string, slugs: readonly string[]): Issue => ({
		code: 'import/not-in-contents',
		severity: 'warning',
		message: `Unexpected book.yaml without ${slugs.map((slug) => `\`${slug}\``).join(', ')}, expected every chapter in one of its parts`,
		hint: 'The file is yours and was left alone. Add them where they belong, or take the source’s order with --force.',
		file,
	}),
	leftover: (file: string): Issue => ({
		code: 'import/leftover',
		severity: 'warning',
		message: 'Unexpected chapter that the source does not have, expected one of its own',
		hint: 'It was left alone. Delete the folder if the source has lost or renamed the chapter, or add it to book.yaml.',
		file,
	}),
	write: (file: string, reason: string): Issue => ({
		code: 'import/write',
		severity: 'error',
		message: `Unexpected error, expected to write the chapter: ${reason}`,
		hint: 'Nothing of this chapter was written. Look at the folder’s rights and the space on the disk, then import again.',
		file,
	}),
} as const;
