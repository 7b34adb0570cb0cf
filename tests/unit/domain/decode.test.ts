import { expect, test } from 'vitest';
import { decode, tryDecode } from '../../../src/domain/text/decode.ts';

test.each([
	['%E6%97%A7/a%2Fb', '旧/a/b'],
	['plain', 'plain'],
	['', ''],
])('%o is %o', (text, expected) => {
	expect(decode(text)).toBe(expected);
	expect(tryDecode(text)).toBe(expected);
});

test.each(['100%', '%zz', '%E0%A4%A'])('%o escapes nothing, and stays', (text) => {
	expect(decode(text)).toBe(text);
	expect(tryDecode(text)).toBeUndefined();
});
