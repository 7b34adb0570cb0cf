import { labelledTexts } from '../domain/handbook/labelled-texts.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import type { DocumentMaker, MadeDocument } from './make-document.ts';
import { makeOrReport } from './make-or-report.ts';
import { settleReferences } from './settle-references.ts';
import { urlsOf } from './urls-of.ts';

/**
 * Makes one document whole. Of `documents`, those are made, too, that its references may mean: what
 * is wrong in them is not told.
 */
export async function makeSettled(
	document: DocumentFile,
	maker: DocumentMaker,
	documents: readonly DocumentFile[],
): Promise<MadeDocument> {
	const made = await makeOrReport(document, maker);
	if (made.outward.length === 0) return made;
	const labels = made.label ? [made.label] : [];
	for (const other of documents) {
		if (other.file === document.file || !isMeant(other, made, maker)) continue;
		const { label } = await makeOrReport(other, maker);
		if (label) labels.push(label);
	}
	return settleReferences(made, labelledTexts(labels), maker);
}

/** True for a text that a reference names, and for all of the book when one names only an id. */
function isMeant(
	other: DocumentFile,
	{ outward, label }: MadeDocument,
	maker: DocumentMaker,
): boolean {
	const book = label?.chapter?.book;
	const isNear = book !== undefined && maker.chapters.get(other.slug)?.book === book;
	const urls = Object.values(urlsOf(other, maker));
	return outward.some(({ url }) => {
		const address = url.replace(/#.*/s, '');
		return address === '' ? isNear : urls.includes(address.replace(/\/?$/, '/'));
	});
}
