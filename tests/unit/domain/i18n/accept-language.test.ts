import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedLocale } from '../../../../src/domain/i18n/accept-language.ts';

test.each([
	['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
	['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
	['en;q=0.1, zh', 'zh'],
	['zh;q=0.1, en;q=0.2', 'en'],
	['zh, en', 'zh'],
	['en, zh', 'en'],
	['zh-Hant', 'zh'],
	['zh-Hans-CN-x-mine', 'zh'],
	['ZH-tw', 'zh'],
	['yue-HK, en;q=0.5', 'zh'],
	['fr, zh;q=0.5', 'zh'],
	['fr, de;q=0.5', undefined],
	['zha', undefined],
	['ens, z', undefined],
	['*', undefined],
	['fr, *;q=0.5', undefined],
	['*;q=0.5, zh;q=0.1', 'en'],
	['zh, *;q=0.5', 'zh'],
	['en;q=0, *', 'zh'],
	['en;q=0', undefined],
	['zh;q=0.000, en;q=0.001', 'en'],
	['zh-TW;q=0, zh', 'zh'],
	['zh;q=0.5, en;q=0.3, zh-TW;q=0.2, en-GB;q=0.7', 'en'],
	['zh ; q = 0.3 , en ; Q=0.4', 'en'],
	['', undefined],
	[',,;q=1,', undefined],
	['en;q=2, zh;q=0.1', 'zh'],
	['en;q=0.1234, zh;q=0.1', 'zh'],
	['en;q=-1, zh;q=0.1', 'zh'],
	['en;level=1, zh;q=0.1', 'zh'],
	['en_US, zh;q=0.1', 'zh'],
	['<script>, zh', 'zh'],
	['中文', undefined],
])('%j wants %s', (header, locale) => {
	expect(acceptedLocale(header)).toBe(locale);
});

test('what comes after a thousand characters is nobody’s wish, and costs nothing', () => {
	expect(acceptedLocale(`${'fr, '.repeat(50)}zh`)).toBe('zh');
	expect(acceptedLocale(`${'fr, '.repeat(300_000)}zh`)).toBeUndefined();
	expect(acceptedLocale(`zh${'-a'.repeat(500_000)}`)).toBe('zh');
	expect(acceptedLocale(`${' '.repeat(900)}en${' '.repeat(90)}`)).toBe('en');
});

const weight = fc.integer({ min: 0, max: 1_000 }).map((n) => n / 1_000);

test('the greater weight wins, whatever the order and the other languages', () => {
	const others = fc.array(fc.constantFrom('fr', 'de;q=0.9', 'ja-JP', 'x', '', '!'));
	fc.assert(
		fc.property(weight, weight, others, (en, zh, rest) => {
			const wanted = en === zh ? (en > 0 ? 'en' : undefined) : en > zh ? 'en' : 'zh';
			const list = [...rest, `en-GB;q=${en}`, `zh-SG;q=${zh}`];
			expect(acceptedLocale(list.join(','))).toBe(wanted);
			if (en !== zh) expect(acceptedLocale(list.toReversed().join(', '))).toBe(wanted);
		}),
	);
});

test('no header makes it throw', () => {
	const signs = fc.string({ unit: fc.constantFrom(...'enzhEN-*;=q.,0159 \t中'), maxLength: 60 });
	fc.assert(
		fc.property(signs, (header) => {
			expect(['en', 'zh', undefined]).toContain(acceptedLocale(header));
		}),
	);
});
