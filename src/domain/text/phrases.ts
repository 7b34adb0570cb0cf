const han = /\p{Script=Han}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

// These never begin a line: closing punctuation, and particles that belong to the word before.
const clings = /^[\p{Pe}\p{Pf}\p{Po}\p{Zs}的了吗呢吧们里上下中]+$/u;
const opens = /[\p{Ps}\p{Pi}]$/u;

/** A Chinese sentence at its punctuation, for large type: `写网页，也写集群。` → `写网页，`, `也写集群。` */
export function clauses(text: string): string[] {
	if (!han.test(text)) return [text];
	return (
		text.match(/^[，；。：！？、]+|[^，；。：！？、]+[，；。：！？、\p{Pf}\p{Pe}]*/gu) ?? [text]
	);
}

/** Where a Chinese heading may break: `两只钟，不是一只` → `两`, `只`, `钟，`, `不是`, `一只`. Others stay whole. */
export function phrases(text: string): string[] {
	if (!han.test(text)) return [text];
	const parts: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const last = parts.at(-1);
		const joins =
			last !== undefined &&
			(clings.test(segment) || opens.test(last) || (!han.test(last) && !han.test(segment)));
		if (joins) parts.splice(-1, 1, last + segment);
		else parts.push(segment);
	}
	return parts;
}
