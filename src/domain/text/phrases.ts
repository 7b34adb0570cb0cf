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

/** Where a Chinese heading may break: `不说谎的构建` → `不说谎的`, `构建`. Others stay whole. */
export function phrases(text: string): string[] {
	if (!han.test(text)) return [text];
	const parts: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const last = parts.at(-1);
		if (last !== undefined && joins(last, segment)) parts.splice(-1, 1, last + segment);
		else parts.push(segment);
	}
	const end = parts.at(-1) ?? '';
	if (parts.length > 1 && oneHan.test(end)) parts.splice(-2, 2, `${parts.at(-2)}${end}`);
	return parts;
}

// The segmenter cuts what it does not know into single characters.
const oneHan = /^\p{Script=Han}[\p{Pe}\p{Pf}\p{Po}]*$/u;
// A place to break between scripts would take the gap that the style sheet puts there.
const seam = /\p{Script=Han}\u0000[A-Za-z0-9]|[A-Za-z0-9]\u0000\p{Script=Han}/u;

function joins(last: string, segment: string): boolean {
	if (clings.test(segment) || opens.test(last)) return true;
	if (seam.test(`${last}\0${segment}`)) return true;
	if (!han.test(last) && !han.test(segment)) return true;
	return /^\p{Script=Han}$/u.test(last);
}
