import { readFileSync, statSync } from 'node:fs';
import type { Issue } from '../domain/issue.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text file, or the Issue that says why it cannot be read. `name` is how the author knows it. */
export function readText(file: string, name: string): { text: string } | { issue: Issue } {
	const base = { severity: 'error', file: name, line: 1, column: 1 } as const;
	try {
		// A pipe or a device would be read for ever.
		if (!statSync(file).isFile()) throw new Error('it is a folder or a device');
		const bytes = readFileSync(file);
		try {
			return { text: decoder.decode(bytes) };
		} catch {
			return {
				issue: {
					...base,
					code: 'content/encoding',
					message: 'Unexpected bytes, expected text in UTF-8',
					hint: 'Save the file as UTF-8.',
				},
			};
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			issue: {
				...base,
				code: 'content/unreadable',
				message: `Unexpected failure, expected to read the file: ${reason}`,
				hint: 'Is it a file, and may you read it?',
			},
		};
	}
}
