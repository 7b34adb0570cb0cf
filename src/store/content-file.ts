import { realpathSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../domain/text/decode.ts';
import type { DocumentFile } from '../source/list-documents.ts';

/**
 * The file that a reference in a text names; undefined: a text may show what lies in its content
 * folder, and nothing else of the machine.
 */
export function contentFile(
	reference: string,
	document: Pick<DocumentFile, 'file'>,
	contentDir: string,
): string | undefined {
	const folder = path.dirname(document.file);
	const file = path.resolve(folder, decode(reference.replace(/[?#].*$/s, '')));
	return liesWithin(file, contentDir) ? file : undefined;
}

/** True for a path within the folder, also where it is a link to a file. */
export function liesWithin(file: string, folder: string): boolean {
	const real = realPath(file);
	return isBelow(file, folder) && (!real || isBelow(real, realPath(folder) ?? folder));
}

function isBelow(file: string, folder: string): boolean {
	return path.relative(folder, file).split(path.sep)[0] !== '..';
}

/** Undefined: there is no such file. */
function realPath(file: string): string | undefined {
	try {
		return realpathSync(file);
	} catch {
		return undefined;
	}
}
