import type { DocumentFile } from './list-documents.ts';

/** A text in any language: `blog/first-post`, `pages/about`, `handbooks/author/code`, `landscape/vllm`. */
export function documentId({ kind, slug }: Pick<DocumentFile, 'kind' | 'slug'>): string {
	return /^(?:handbooks|landscape)\//.test(slug) ? slug : `${kind}/${slug}`;
}
