import type { Part } from '../../../domain/wechat/part.ts';
import { documentId } from '../../../source/document-id.ts';
import type { DocumentFile } from '../../../source/list-documents.ts';
import type { Asked } from './find-documents.ts';

/**
 * Name of an article's folder, `<slug>.<lang>`: of a chapter with its book, `author-code.zh`. Where
 * two texts would share it, the kind stands before it.
 */
export function folderName(document: Asked, documents: readonly DocumentFile[]): string {
	const id = documentId(document);
	const short = shortName(document);
	const isShared = documents.some((each) => documentId(each) !== id && shortName(each) === short);
	const name = isShared && !document.isForeign ? id.replaceAll('/', '-') : short;
	return `${name}.${document.locale}`;
}

const shortName = ({ slug }: DocumentFile): string =>
	slug.replace(/^handbooks\//, '').replaceAll('/', '-');

/** The folder of an article: of a part with its number behind, `author-code.zh-2`. */
export function partFolder(base: string, part: Part | undefined): string {
	return part ? `${base}-${part.number}` : base;
}
