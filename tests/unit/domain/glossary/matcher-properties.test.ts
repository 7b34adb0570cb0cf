import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../src/domain/glossary/fold.ts';
import type { GlossaryName } from '../../../../src/domain/glossary/glossary-name.ts';
import { formsOf } from '../../../../src/domain/glossary/forms.ts';
import { createMatcher } from '../../../../src/domain/glossary/matcher.ts';

// Few parts, so that names meet texts, one another, and the traps between them.
const part = fc.constantFrom(
	...[
		'token',
		'Token',
		'ring',
		'cache',
		'IT',
		'it',
		's',
		'KV',
		'ＫＶ',
		'-',
		'.',
		'/',
		'_',
		'’s',
		'+',
	],
	...[
		' ',
		' ',
		' ',
		'\n',
		'  ',
		'服务',
		'网格',
		'内',
		'容器',
		'材',
		'缓存',
		'并',
		'发布',
		'，',
		'。',
	],
	...['😀', '㎏', 'é', '\u0301', '\u00ad'],
);
const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
const name = fc.record({
	term: fc.constantFrom('a', 'b', 'c', 'd'),
	kind: fc.constantFrom<GlossaryName['kind']>('name', 'alias', 'misspelling', 'never'),
	locale: fc.constantFrom('en' as const, 'zh' as const),
	text: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
});
const names = fc.array(name, { maxLength: 25 });
const options = { numRuns: 500 };

test('no names but the candidates are needed', () => {
	fc.assert(
		fc.property(names, text, (names, text) => {
			const matcher = createMatcher(names);
			const few = matcher.candidates(text).flatMap((index) => names[index] ?? []);
			expect(createMatcher(few).find(text)).toEqual(matcher.find(text));
		}),
		options,
	);
});

test('candidates of a whole are enough for its paragraphs', () => {
	fc.assert(
		fc.property(names, fc.array(text), (names, texts) => {
			const matcher = createMatcher(names);
			const few = matcher.candidates(texts.join('\n\n')).flatMap((index) => names[index] ?? []);
			const small = createMatcher(few);
			for (const text of texts) expect(small.find(text)).toEqual(matcher.find(text));
		}),
		options,
	);
});

test('the order of names does not matter', () => {
	fc.assert(
		fc.property(names, text, (names, text) => {
			expect(createMatcher(names.toReversed()).find(text)).toEqual(createMatcher(names).find(text));
		}),
		options,
	);
});

test('matches are in order and do not overlap', () => {
	fc.assert(
		fc.property(names, text, (names, text) => {
			let last = 0;
			for (const { start, end } of createMatcher(names).find(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
		options,
	);
});

test('what is found folds to a form of its name, and is no exception', () => {
	fc.assert(
		fc.property(names, text, (names, text) => {
			for (const { start, end, name } of createMatcher(names).find(text)) {
				const forms = formsOf(name.text).map((form) => form.text);
				expect(forms).toContain(fold(text.slice(start, end)).text);
				expect(name.kind).not.toBe('never');
			}
		}),
		options,
	);
});

test('names that a text does not hold change nothing', () => {
	const known = ['token', 'service mesh', '容器', 'IT'].map((text): GlossaryName => ({
		term: text,
		kind: 'name',
		locale: 'en',
		text,
	}));
	const others = known.flatMap((name) =>
		Array.from({ length: 500 }, (_, n) => ({ ...name, text: `${name.text} x${n}` })),
	);
	const text = 'IT asks for a token, the service mesh for 容器。';
	expect(createMatcher([...others, ...known]).find(text)).toEqual(createMatcher(known).find(text));
});
