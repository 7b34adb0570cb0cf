import type { DocumentFile } from './list-documents.ts';

/** A text in any language: `blog/first-post`, `pages/about`, `handbooks/author/code`. */
export function documentId({ kind, slug }: Pick<DocumentFile, 'kind' | 'slug'>): string {
	return slug.startsWith('handbooks/') ? slug : `${kind}/${slug}`;
}
