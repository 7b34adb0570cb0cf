import { customPinyin, pinyin } from 'pinyin-pro';
import { technicalReadings } from './technical-readings.ts';

// ü is typed as v: nv, lve.
const plain = { toneType: 'none', type: 'array', v: true } as const;
const syllable = /^[a-z]+$/;

// The library has one dictionary, for all that call it.
customPinyin({ ...technicalReadings });

/** How each character of a text is read, in context: 重试 → chong, shi; '' for what has no reading. */
export function readText(text: string): string[] {
	if (!text) return [];
	return pinyin(text, plain).map((one) => (syllable.test(one) ? one : ''));
}

/** All readings of a character, the usual one first: 行 → xing, hang, heng. */
export function readCharacter(character: string): string[] {
	const readings = pinyin(character, { ...plain, multiple: true });
	return [...new Set(readings.filter((one) => syllable.test(one)))];
}
