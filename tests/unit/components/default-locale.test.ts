import { expect, test } from 'vitest';
import { defaultLocaleOf } from '../../../src/components/client/search/default-locale.ts';

test.each([
	['en', '/search/', 'en'],
	['zh', '/zh/search/', 'en'],
	['zh', '/search/', 'zh'],
	['en', '/en/search/', 'zh'],
] as const)('where the search in %s is at %s, addresses in %s have no prefix', (...row) => {
	const [locale, address, expected] = row;
	expect(defaultLocaleOf(locale, address)).toBe(expected);
});
