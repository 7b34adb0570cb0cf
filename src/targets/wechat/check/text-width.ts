/** Of a phone's column in CSS pixels: 375 less WeChat's margins of 16. */
export const phoneColumn = 343;

const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Roughly how wide a text is, in sizes of its letters: Han is 1, a Latin letter `narrow`. */
export function widthInEm(text: string, narrow = 0.55): number {
	let width = 0;
	for (const sign of text) width += wide.test(sign) ? 1 : narrow;
	return width;
}
