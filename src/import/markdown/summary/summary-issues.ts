import type { Issue } from '../../../domain/issue.ts';

type At = Pick<Issue, 'file' | 'line'>;

/** What may be wrong in a SUMMARY.md, in words. */
export const summaryIssue = {
	noFile: (title: string, path: string, meant: string | undefined, at: At): Issue => ({
		code: 'import/no-chapter',
		severity: 'error',
		message: `Unexpected \`${path}\` of “${title}”, expected a Markdown file of that name`,
		hint: meant
			? `Did you mean \`${meant}\`? The chapter was taken as planned.`
			: 'The chapter was taken as planned. Write the file, or empty the brackets: `[Title]()`.',
		...at,
	}),
	outside: (title: string, href: string, at: At): Issue => ({
		code: 'import/outside',
		severity: 'error',
		message: `Unexpected \`${href}\` of “${title}”, expected a file within the folder`,
		hint: 'It was not read. Copy the file into the folder, or import the folder above.',
		...at,
	}),
	broken: (text: string, at: At): Issue => ({
		code: 'import/summary-line',
		severity: 'error',
		message: `Unexpected \`${text}\`, expected a link`,
		hint: 'A name with spaces stands between angle brackets: `[Title](<my file.md>)`.',
		...at,
	}),
} as const;
