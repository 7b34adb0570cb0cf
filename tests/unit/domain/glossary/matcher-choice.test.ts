import { expect, test } from 'vitest';
import type { GlossaryName } from '../../../../src/domain/glossary/glossary-name.ts';
import { createMatcher } from '../../../../src/domain/glossary/matcher.ts';
import { found, nameOf } from './names.ts';

test.each<[names: string[], text: string, expected: string[]]>([
	[['mesh', 'service mesh'], 'a service mesh is a mesh', ['service mesh', 'mesh']],
	[['open source', 'source code'], 'open source code', ['open source']],
	[['ab cd', 'cd efg', 'efg h'], 'ab cd efg h', ['cd efg']],
	[['service', 'service mesh'], 'service meshwork', ['service']],
	[['token', '!token ring'], 'token, token ring, Token rings, token', ['token', 'token']],
	[
		['ring', '!token ring', 'token ring network'],
		'token ring network, token ring',
		['token ring network'],
	],
	[['!the token ring', 'ring network'], 'the token ring network', []],
	[['服务', '!服务员'], '服务员的服务', ['服务']],
	[['it', '!its'], 'its, it', ['it']],
	[[], 'token', []],
	[['token'], '', []],
	[['', ' ', '!'], 'a b', []],
])('%j in %j', (names, text, expected) => {
	expect(found(names, text)).toEqual(expected);
});

test('of equal forms a name counts before an alias, a misspelling and an exception', () => {
	const kinds: GlossaryName['kind'][] = ['never', 'misspelling', 'alias', 'name'];
	const names = kinds.map((kind) => ({ ...nameOf('token ring'), term: `a-${kind}`, kind }));
	for (const kind of [...kinds].reverse()) {
		const [match] = createMatcher(names).find('Token Ring');
		expect(match?.name.kind).toBe(kind === 'never' ? undefined : kind);
		names.pop();
	}
});

test('what a name says itself counts before the plural of another', () => {
	const [match] = createMatcher([nameOf('datum'), nameOf('new'), nameOf('news')]).find('news');
	expect(match?.name.term).toBe('news');
});

test('matches keep their name', () => {
	const name: GlossaryName = { ...nameOf('catch'), kind: 'misspelling', correct: 'cache' };
	expect(createMatcher([name]).find('😀 a catch')).toEqual([{ start: 5, end: 10, name }]);
});

test('candidates are in the order of the names, boundaries or not', () => {
	const matcher = createMatcher(
		['mesh', 'token', 'IT', 'query', '器', '容器', '!token ring', 'Mesh'].map(nameOf),
	);
	expect(matcher.candidates('meshes tokenizer with queries 内容器材 TOKEN\nRING')).toEqual([
		0, 1, 2, 3, 5, 6, 7,
	]);
	expect(matcher.candidates('')).toEqual([]);
});

test('a very long text is read to its end', () => {
	const text = `${'token '.repeat(20_000)}${'容器'.repeat(20_000)}${'/x'.repeat(20_000)}${' '.repeat(20_000)}mesh`;
	const matches = createMatcher(['token', '容器', 'mesh', 'x'].map(nameOf)).find(text);
	expect(matches.filter(({ name }) => name.text === 'token')).toHaveLength(20_000);
	expect(matches.filter(({ name }) => name.text === '容器')).toHaveLength(20_000);
	expect(matches.at(-1)?.start).toBe(text.length - 4);
});
