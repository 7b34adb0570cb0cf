import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expiryFrom, toSecurityText } from '../../../../src/targets/text/to-security-text.ts';

test('a security.txt has the fields of RFC 9116', () => {
	const text = toSecurityText({
		contact: 'mailto:ink@ink.example',
		expires: expiryFrom(new Date('2026-11-22T08:00:00Z')),
		languages: ['en', 'zh'],
		canonical: 'https://ink.example/.well-known/security.txt',
	});
	expect(text).toBe(`Contact: mailto:ink@ink.example
Expires: 2027-10-01T00:00:00Z
Preferred-Languages: en, zh
Canonical: https://ink.example/.well-known/security.txt
`);
});

test('it holds for ten months at least, for less than a year, and changes once a month', () => {
	const days = fc.date({
		min: new Date('2000-01-01'),
		max: new Date('2100-01-01'),
		noInvalidDate: true,
	});
	const day = 86_400_000;
	fc.assert(
		fc.property(days, (now) => {
			const left = (expiryFrom(now).getTime() - now.getTime()) / day;
			expect(left).toBeGreaterThan(300);
			expect(left).toBeLessThan(365);
			const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
			expect(expiryFrom(first)).toEqual(expiryFrom(now));
		}),
	);
});
