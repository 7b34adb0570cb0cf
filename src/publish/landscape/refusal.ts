import type { Issue } from '../../domain/issue.ts';

/**
 * What the system refused, such as to write onto a full disk; undefined: the error says something
 * else. What was written before it stays.
 */
export function refusalIssue(error: unknown): Issue | undefined {
	if (!(error instanceof Error) || !('syscall' in error)) return undefined;
	return {
		code: 'landscape/refused',
		severity: 'error',
		message: `Unexpected refusal “${error.message}”, expected to read and write`,
		hint: 'Is there room on the disk, and may you write there? Run the same command again then.',
		file: 'path' in error ? String(error.path) : 'files',
	};
}
