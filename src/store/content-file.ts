import path from 'node:path';
import { decode } from '../domain/text/decode.ts';
import type { DocumentFile } from '../source/list-documents.ts';

/**
 * The file that a reference in a text names; undefined: a text may show what lies in its content
 * folder, and nothing else of the machine.
 */
export function contentFile(
	reference: string,
	document: DocumentFile,
	contentDir: string,
): string | undefined {
	const folder = path.dirname(document.file);
	const file = path.resolve(folder, decode(reference.replace(/[?#].*$/s, '')));
	return path.relative(contentDir, file).split(path.sep)[0] === '..' ? undefined : file;
}
