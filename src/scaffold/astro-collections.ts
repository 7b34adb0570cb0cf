import { pathToFileURL } from 'node:url';
import { isProjectText } from '../source/landscape/is-project-text.ts';
import type { DocumentFile } from '../source/list-documents.ts';

/** What Astro's language server calls each kind of document; it reads `<name>.schema.json`. */
const names = ['blog', 'pages', 'projects'] as const;

/** `collections.json` of Astro's language server: which file has which front matter. */
export function astroCollections(
	documents: readonly Pick<DocumentFile, 'kind' | 'slug' | 'file'>[],
): string {
	const manifest = {
		collections: names.map((name) => ({ hasSchema: true, name })),
		entries: Object.fromEntries(documents.map((each) => [entryKey(each.file), nameOf(each)])),
	};
	return `${JSON.stringify(manifest, undefined, '\t')}\n`;
}

function nameOf(document: Pick<DocumentFile, 'kind' | 'slug'>): (typeof names)[number] {
	return isProjectText(document) ? 'projects' : document.kind;
}

/** An address as the server compares it: decoded and in lower case. Astro's own are not decoded. */
function entryKey(file: string): string {
	return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}
