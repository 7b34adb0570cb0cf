import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/domain/i18n/locale.ts';
import { sentenceAround } from '../../../../src/domain/glossary/sentence.ts';

const around = (text: string, word: string, locale: Locale = 'en') => {
	const start = text.indexOf(word);
	return sentenceAround(text, { start, end: start + word.length, locale });
};

const long = 'words of some length and more of them, again and again, '.repeat(4);
const longHan = '一句很长很长、怎么也说不完的话，'.repeat(8);

test.each([
	['One. A mesh here. Two.', 'mesh', { before: 'A ', text: 'mesh', after: ' here.' }],
	['A\nmesh  of\nlines', 'mesh', { before: 'A ', text: 'mesh', after: ' of lines' }],
	['mesh', 'mesh', { before: '', text: 'mesh', after: '' }],
	['It costs \ufffc of a mesh', 'mesh', { before: 'It costs … of a ', text: 'mesh', after: '' }],
])('in English: %j', (text, word, expected) => {
	expect(around(text, word)).toEqual(expected);
});

test.each([
	['先说一句。再说服务网格，就完了。还有。', '服务网格', '再说', '，就完了。'],
	['换行\n不断的服务\n网格', '服务\n网格', '换行不断的', ''],
])('in Chinese: %j', (text, word, before, after) => {
	expect(around(text, word, 'zh')).toEqual({ before, text: word.replace('\n', ''), after });
});

test('a long sentence is cut between words, and says so', () => {
	const { before, after } = around(`${long}mesh ${long}`, 'mesh');
	expect(before).toMatch(/^…words of|^…\w+ /);
	expect(long.endsWith(before.slice(1))).toBe(true);
	expect(long.startsWith(after.slice(1, -1))).toBe(true);
	expect(after).toMatch(/\S…$/);
	expect(before.length).toBeLessThan(115);
});

test.each([
	['en', `What is left out: ${'so '.repeat(36)}mesh`, /^…so /],
	['zh', `先说一句：${'好'.repeat(54)}mesh`, /^…好/],
] as const)('a cut in %s leaves no mark that joined what is gone', (locale, text, begins) => {
	const start = text.indexOf('mesh');
	const { before } = sentenceAround(text, { start, end: start + 4, locale });
	expect(before).toMatch(begins);
});

test('a long name beside Chinese is not halved', () => {
	const name = 'vllm_number_of_requests_waiting';
	const { before } = around(`${longHan}${name}和${longHan.slice(0, 40)}网格`, '网格', 'zh');
	expect(before.startsWith('…')).toBe(true);
	for (let cut = 1; cut < name.length; cut++)
		expect(before.slice(1).startsWith(`${name.slice(cut)}和`), before).toBe(false);
});

test('the words in the middle are kept whatever stands around them', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme' }),
			fc.string(),
			fc.constantFrom('en', 'zh'),
			(a, b, locale) => {
				const at = { start: a.length, end: a.length + 4, locale };
				expect(sentenceAround(`${a}mesh${b}`, at).text).toBe('mesh');
			},
		),
	);
});
