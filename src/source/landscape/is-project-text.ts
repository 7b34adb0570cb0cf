import type { DocumentFile } from '../list-documents.ts';

/** True for the text of a project in the landscape: a page `landscape/<id>`. */
export function isProjectText({ kind, slug }: Pick<DocumentFile, 'kind' | 'slug'>): boolean {
	return kind === 'pages' && slug.startsWith('landscape/');
}
