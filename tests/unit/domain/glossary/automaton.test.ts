import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAutomaton } from '../../../../src/domain/glossary/automaton.ts';

function places(patterns: string[], text: string): string[] {
	const found: string[] = [];
	createAutomaton(patterns).scan(text, (pattern, end) => found.push(`${end} ${patterns[pattern]}`));
	return found;
}

test('reports every pattern, the longest first where several end', () => {
	expect(places(['he', 'she', 'his', 'hers', 'e'], 'ushers')).toEqual([
		'4 she',
		'4 he',
		'4 e',
		'6 hers',
	]);
	expect(places(['服务网格', '网格', '务'], '服务网格')).toEqual(['2 务', '4 服务网格', '4 网格']);
	expect(places([], 'text')).toEqual([]);
	expect(places(['a'], '')).toEqual([]);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', '网', '😀'), minLength: 1, maxLength: 5 });

test('finds what a search for one pattern after the other finds', () => {
	fc.assert(
		fc.property(fc.uniqueArray(word), fc.string({ unit: word }), (patterns, text) => {
			const expected = patterns.flatMap((pattern) =>
				Array.from({ length: text.length }, (_, at) => at)
					.filter((at) => text.startsWith(pattern, at))
					.map((at) => `${at + pattern.length} ${pattern}`),
			);
			expect(places(patterns, text).sort()).toEqual(expected.sort());
		}),
	);
});

test('the moves over a text do not grow with the patterns', () => {
	const text = 'the token of a service mesh 服务网格 '.repeat(100);
	const letters = [...'abcdefghijklmnopqrstuvwxyz服务网格'];
	const patterns = letters.flatMap((a) =>
		letters.flatMap((b) => letters.map((c) => `${a}${b}${c} ${a}`)),
	);
	const few = createAutomaton(patterns.slice(0, 80)).scan(text, () => undefined);
	const many = createAutomaton(patterns).scan(text, () => undefined);
	expect(patterns).toHaveLength(27_000);
	expect(few).toBeLessThanOrEqual(2 * text.length);
	expect(many).toBeLessThanOrEqual(2 * text.length);
});
