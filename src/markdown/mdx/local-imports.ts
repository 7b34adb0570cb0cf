import { placeAt } from '../../domain/text/place-at.ts';
import type { Statements } from './mdx-document.ts';

/** A file that a text imports by a path from its own folder. */
export interface LocalImport {
	/** `./Counter.astro` */
	path: string;
	line: number;
	column: number;
}

const specifier = /(?<=^|[\s;])(?:import|export)\b[^'";]*?(["'])(\.{1,2}\/[^"'\n?]+)/g;

/** Files that statements import by relative paths, in order. */
export function localImports(statements: readonly Statements[]): LocalImport[] {
	return statements.flatMap(({ code, line }) =>
		[...code.matchAll(specifier)].map(({ 0: whole, 2: path = '', index }) => {
			const place = placeAt(code, index + whole.length - path.length);
			return { path, line: line + place.line - 1, column: place.column };
		}),
	);
}
