import { expect, test } from 'vitest';
import { pickTerms } from '../../../../src/domain/glossary/pick-terms.ts';

test.each([
	['the newest texts come first', [['a', 'b'], ['c']], ['a', 'c']],
	['the same term is shown once', [['a', 'b'], ['a']], ['a', 'b']],
	['a text without terms is passed over', [[], ['c', 'd']], ['c', 'd']],
	['others fill what is left', [['c']], ['c', 'x']],
	['without texts, others are shown', [], ['x', 'y']],
])('%s', (_, texts, picked) => {
	expect(pickTerms(texts, ['x', 'y', 'z'], 2)).toEqual(picked);
});

test('fewer terms than places leave places empty', () => {
	expect(pickTerms([['x']], ['x'], 2)).toEqual(['x']);
});
