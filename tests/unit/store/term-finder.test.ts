import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GlossaryName } from '../../../src/domain/glossary/glossary-name.ts';
import { Store } from '../../../src/store/store.ts';
import { TermFinder } from '../../../src/store/term-finder.ts';
import { tempFolder } from '../../support/temp-folder.ts';

let store: Store;

beforeEach(() => {
	store = new Store(tempFolder());
});

afterEach(() => store.close());

const name = (term: string, text: string): GlossaryName => ({
	term,
	text,
	locale: 'en',
	kind: 'name',
});

const names = [
	name('pod', 'pod'),
	name('mesh', 'service mesh'),
	name('pod', 'capsule'),
	name('proxy', 'proxy'),
	name('mesh', 'mesh'),
];

const textsOf = (found: readonly GlossaryName[]): string[] => found.map(({ text }) => text);

test('names that a text holds come in the order of the glossary', () => {
	const finder = new TermFinder(names, store, 'salt');
	const found = finder.namesIn('key', [], () => 'Mesh by mesh, a service mesh of one pod.');
	expect(textsOf(found)).toEqual(['pod', 'service mesh', 'mesh']);
});

test('a term that is marked by hand brings all of its names, each once', () => {
	const finder = new TermFinder(names, store, 'salt');
	const hand = [
		{ id: 'pod', line: 1, column: 1 },
		{ id: 'pod', line: 2, column: 1 },
		{ id: 'nothing', line: 3, column: 1 },
	];
	expect(textsOf(finder.namesIn('key', hand, () => 'A proxy beside a pod.'))).toEqual([
		'pod',
		'capsule',
		'proxy',
	]);
});

test('a text is read again only when a name is another one', () => {
	const make = vi.fn(() => 'A proxy.');
	const found = (list: readonly GlossaryName[]): string[] =>
		textsOf(new TermFinder(list, store, 'salt').namesIn('key', [], make));
	expect(found(names)).toEqual(['proxy']);
	expect(found(names)).toEqual(['proxy']);
	expect(make).toHaveBeenCalledTimes(1);
	expect(found([...names, name('a', 'a')])).toEqual(['proxy', 'a']);
	expect(make).toHaveBeenCalledTimes(2);
});

test('without a glossary no text is read', () => {
	const make = vi.fn(() => 'A proxy.');
	expect(new TermFinder([], store, 'salt').namesIn('key', [], make)).toEqual([]);
	expect(make).not.toHaveBeenCalled();
});

test('an id that no term has is reported with the one that was meant', () => {
	const finder = new TermFinder(names, store, 'salt');
	const [issue, ...more] = finder.unknown(
		[
			{ id: 'mesh', line: 1, column: 1 },
			{ id: 'prxy', line: 4, column: 7 },
		],
		'a.md',
	);
	expect(more).toEqual([]);
	expect(issue).toMatchObject({
		message: 'Unexpected term `prxy`, expected an id from content/glossary',
		hint: 'Did you mean `proxy`?',
		file: 'a.md',
		line: 4,
		column: 7,
	});
});
