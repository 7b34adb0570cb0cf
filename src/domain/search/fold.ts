/** Scripts as a class of a regular expression: kana stand with Han, as none has spaces between words. */
export const han = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
const unseen = /[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/gu;
const besideHan = new RegExp(`(?<=[${han}]) | (?=[${han}])`, 'gu');
const quotes: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

/**
 * Text without what a reader does not mean when searching: widths, curls of quotation marks, signs
 * that are not seen, and spaces beside Han. Capitals stay, because they tell words apart
 * (`PagedAttention`). `toSimplified` has a Simplified character for each Traditional one.
 */
export function tidy(text: string, toSimplified?: ReadonlyMap<string, string>): string {
	const plain = text
		.normalize('NFKC')
		.replace(unseen, '')
		.replace(/[‘’“”]/g, (sign) => quotes[sign] ?? sign)
		.replace(/\s+/g, ' ')
		.replace(besideHan, '')
		.trim();
	if (!toSimplified?.size) return plain;
	return plain.replace(/\p{sc=Han}/gu, (sign) => toSimplified.get(sign) ?? sign);
}

/** What texts and queries are compared by: tidy, and in small letters. */
export function fold(text: string, toSimplified?: ReadonlyMap<string, string>): string {
	return tidy(text, toSimplified).toLowerCase();
}

/** True for Chinese characters and kana, which are looked up two by two. */
export const isHan = (character: string): boolean => hanCharacter.test(character);
const hanCharacter = new RegExp(`^[${han}]`, 'u');
