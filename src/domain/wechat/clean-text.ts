// What the eye does not see and a copy carries along: controls, marks of order and of width, soft
// hyphens, separators that JavaScript once took for line ends. U+200D joins emoji and letters of
// Indic and Arabic scripts, and stays there.
const unseen =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<![\p{Extended_Pictographic}\p{EMod}\ufe0f\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Sinh}\p{sc=Mlym}\p{sc=Knda}\p{sc=Telu}\p{sc=Gujr}\p{sc=Guru}\p{M}])\u200d|\u200d(?![\p{Extended_Pictographic}\p{L}])/gu;

/** Where characters stand that no article may hold: index and character. */
export function unseenCharacters(text: string): { index: number; character: string }[] {
	return [...text.matchAll(unseen)].map(({ index, 0: character }) => ({ index, character }));
}

/** The text without characters that nobody sees. */
export function cleanText(text: string): string {
	return text.replace(unseen, '');
}
