import type { Issue } from '../domain/issue.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import { type DocumentMaker, makeDocument } from './make-document.ts';

/** Blocks within blocks by the hundred exceed what can be read; the other texts are built. */
export async function makeOrReport(
	document: DocumentFile,
	maker: DocumentMaker,
): ReturnType<typeof makeDocument> {
	try {
		return await makeDocument(document, maker);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const issue: Issue = {
			code: 'markdown/too-deep',
			severity: 'error',
			message: 'Unexpected depth of blocks within blocks, expected fewer than a few hundred',
			hint: 'Look for a line of many `>`, `-` or tags of HTML that nothing ends.',
			file: maker.nameOf(document.file),
			line: 1,
			column: 1,
		};
		return { document, entry: undefined, outward: [], issues: [issue] };
	}
}
