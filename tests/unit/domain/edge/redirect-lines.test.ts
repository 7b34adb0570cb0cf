import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redirectLines } from '../../../../src/domain/edge/redirect-lines.ts';

const lines = (...from: string[]): string[] =>
	redirectLines(from.map((each) => ({ from: each, to: '/新/#a' })));

const to = '/%E6%96%B0/#a 301';

test('each spelling has a line, with and without a slash at its end', () => {
	expect(lines('/a,b/')).toEqual([`/a,b/ ${to}`, `/a%2Cb/ ${to}`, `/a,b ${to}`, `/a%2Cb ${to}`]);
	expect(lines('/a')).toEqual([`/a ${to}`, `/a/ ${to}`]);
	expect(lines('/2019/a.html')).toEqual([`/2019/a.html ${to}`]);
	expect(lines('/a/index.html')).toEqual([`/a/index.html ${to}`, `/a/ ${to}`, `/a ${to}`]);
	expect(lines('/旧 文/')).toEqual([
		`/%E6%97%A7%20%E6%96%87/ ${to}`,
		`/%E6%97%A7%20%E6%96%87 ${to}`,
	]);
});

test('what there is no room for is left out, and no address that somebody named', () => {
	const many = Array.from({ length: 1_999 }, (_, n) => `/${n}/`);
	expect(lines(...many)).toHaveLength(1_999);
	const found = lines(...many.slice(0, 1_500));
	expect(found.length).toBeGreaterThan(1_990);
	expect(found.length).toBeLessThanOrEqual(2_000);
	expect(found.slice(0, 1_500)).toEqual(many.slice(0, 1_500).map((each) => `${each} ${to}`));
});

test('no address stands twice, and none is a wildcard', () => {
	const from = fc
		.array(fc.constantFrom('a', ',', '旧', '/', '.html', ':', '*', '?'))
		.map((parts) => `/${parts.join('')}`);
	fc.assert(
		fc.property(fc.array(from), (all) => {
			const asked = lines(...all).map((line) => line.split(' ')[0] ?? '');
			expect(new Set(asked).size).toBe(asked.length);
			for (const each of asked) expect(each).toMatch(/^\/[^\s*:?#]*$/);
		}),
	);
});
