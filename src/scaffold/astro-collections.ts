import { pathToFileURL } from 'node:url';
import type { DocumentFile } from '../source/list-documents.ts';

/** What Astro's language server calls each kind of document; it reads `<name>.schema.json`. */
const names = ['blog', 'pages'] as const satisfies DocumentFile['kind'][];

/** `collections.json` of Astro's language server: which file has which front matter. */
export function astroCollections(
	documents: readonly Pick<DocumentFile, 'kind' | 'file'>[],
): string {
	const manifest = {
		collections: names.map((name) => ({ hasSchema: true, name })),
		entries: Object.fromEntries(documents.map(({ kind, file }) => [entryKey(file), kind])),
	};
	return `${JSON.stringify(manifest, undefined, '\t')}\n`;
}

/** An address as the server compares it: decoded and in lower case. Astro's own are not decoded. */
function entryKey(file: string): string {
	return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}
