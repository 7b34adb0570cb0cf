/** What a line must not begin with, what it must not end with, and what is half empty. */
const closing = '，。、；：！？」』）】》〉〕〗〙〛”’％‰℃';
const opening = '「『（【《〈〔〖〘〚“‘';
const neverFirst = new Set(
	`${closing}…—·‧～－・々〻ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ),.;:!?]}%›»`,
);
const neverLast = new Set(`${opening}([{#$¥€£№‹«`);
const emptyRight = new Set('，。、；：！？」』）】》〉〕〗”’');
const emptyLeft = new Set('「『（【《〈〔〖“‘');

/** A line may not begin with it. */
export const isNeverFirst = (letter: string): boolean => neverFirst.has(letter);
/** A line may not end with it. */
export const isNeverLast = (letter: string): boolean => neverLast.has(letter);
/** A sign of Chinese whose right half is empty. */
export const isEmptyRight = (letter: string): boolean => emptyRight.has(letter);
/** A sign of Chinese whose left half is empty. */
export const isEmptyLeft = (letter: string): boolean => emptyLeft.has(letter);

const ideograph =
	/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const shared = /^[“”‘’—…·]/u;

/** Set in squares, one by one: a line may end after it. Signs that both scripts use: by language. */
export function isSquare(letter: string, chinese: boolean): boolean {
	return ideograph.test(letter) || (chinese && shared.test(letter));
}

/** Beside it Latin letters and digits get a gap: a character, not a sign. */
export const isIdeograph = (letter: string): boolean =>
	/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(letter);
/** A letter or digit that gets a gap beside Chinese. */
export const isAlphabetic = (letter: string): boolean => /^[\p{L}\p{Nd}+#@&]/u.test(letter);
