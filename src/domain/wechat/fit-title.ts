/** A title or a summary that fits, and whether it had to be made shorter. */
export interface Fitted {
	text: string;
	isCut: boolean;
}

// Where a title has a second part: after these, or before a bracket.
const partEnd = /\s*(?:[:：—–|｜，,；;？?！!。]+|\s[-·]\s|[(（])\s*/gu;
const sentenceEnd = /[。！？…]+[”’」』）]*|[.!?]+["')\]]*(?=\s|$)/gu;

/**
 * A title of at most `limit` characters: whole, or its first part, or as many words as fit and `…`.
 * A draft needs a title that WeChat takes; the author is told of it.
 */
export function fitTitle(title: string, limit: number): Fitted {
	if (lengthOf(title) <= limit) return { text: title, isCut: false };
	const head = headOf(title, limit);
	const parts = [...head.matchAll(partEnd)]
		.map(({ index }) => head.slice(0, index).trim())
		// A word alone says too little.
		.filter((part) => lengthOf(part) <= limit && lengthOf(part) * 3 >= limit);
	return { text: parts.at(-1) ?? cutWords(title, limit), isCut: true };
}

/** A summary of at most `limit` characters: whole sentences, or as many words as fit and `…`. */
export function fitDigest(digest: string, limit: number): Fitted {
	if (lengthOf(digest) <= limit) return { text: digest, isCut: false };
	const head = headOf(digest, limit);
	const sentences = [...head.matchAll(sentenceEnd)]
		.map(({ index, 0: end }) => head.slice(0, index + end.length).trim())
		.filter((part) => lengthOf(part) <= limit && lengthOf(part) * 2 >= limit);
	return { text: sentences.at(-1) ?? cutWords(digest, limit), isCut: true };
}

/** Characters as a reader counts them. */
export function lengthOf(text: string): number {
	return [...text].length;
}

/** As much as an end within the limit can be told by; the whole may be a book in one line. */
function headOf(text: string, limit: number): string {
	return [...text].slice(0, limit + 8).join('');
}

function cutWords(text: string, limit: number): string {
	const head = headOf(text, limit);
	const room = [...head].slice(0, limit - 1).join('').length;
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	let end = 0;
	for (const { index, segment } of segmenter.segment(head)) {
		if (index + segment.length > room) break;
		end = index + segment.length;
	}
	// One word that is longer than the limit is cut all the same.
	const kept = text.slice(0, end || room).replace(/[\s\p{P}]+$/u, '');
	return `${kept}…`;
}
