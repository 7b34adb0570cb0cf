import { expect, test } from 'vitest';
import { isLocale, languageName, languageTag, locales } from '../../../src/domain/i18n/locale.ts';
import { messages } from '../../../src/domain/i18n/messages.ts';

/** `['callout.note', 'tags', …]`: every text with its way and its kind. */
function keysOf(value: object, way = ''): string[] {
	return Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
		typeof text === 'object' && text !== null
			? keysOf(text, `${way}${key}.`)
			: [`${way}${key}: ${typeof text}`],
	);
}

test('both languages have the same texts', () => {
	expect(keysOf(messages.zh)).toEqual(keysOf(messages.en));
});

test('no text is empty', () => {
	for (const locale of locales) {
		const texts = Object.values(messages[locale]).filter((text) => typeof text === 'string');
		expect(texts.filter((text) => text.trim() === '')).toEqual([]);
	}
});

test('numbers are spoken as each language does', () => {
	expect([1, 2].map(messages.en.posts)).toEqual(['1 post', '2 posts']);
	expect([1, 2].map(messages.zh.posts)).toEqual(['1篇', '2篇']);
	expect([3, 11].map((n) => messages.zh.seriesPart('造笔墨', n))).toEqual([
		'造笔墨 · 之三',
		'造笔墨 · 之11',
	]);
	expect(messages.en.seriesPart('Making Bimo', 3)).toBe('Making Bimo, part 3');
});

test('every language has a tag and a name', () => {
	expect(Object.keys(languageTag)).toEqual([...locales]);
	expect(Object.keys(languageName)).toEqual([...locales]);
	expect(['en', 'zh', 'zh-CN', ''].map(isLocale)).toEqual([true, true, false, false]);
});
