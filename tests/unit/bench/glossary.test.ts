import { expect, test } from 'vitest';
import { fold } from '../../../src/domain/glossary/fold.ts';
import { checkGlossary, type FiledEntry } from '../../../src/source/check/check-glossary.ts';
import { parseGlossary } from '../../../src/source/parse-glossary.ts';
import { corpusOf } from '../../bench/corpus/corpus.ts';
import { definitionEdit, nameEdit } from '../../bench/corpus/glossary/edits.ts';
import { glossaryOf, topicPathOf } from '../../bench/corpus/glossary/glossary.ts';
import { freeNames, namesOf, usedCount } from '../../bench/corpus/glossary/names.ts';

const filesOf = (terms: number): Map<string, string> =>
	new Map([...glossaryOf({ terms, seed: 1 })].map(({ path, data }) => [path, data]));

const posts = [...corpusOf({ pages: 120, seed: 1 })]
	.filter(({ path }) => path.endsWith('.md'))
	.map(({ data }) => fold(String(data)).text);

const isIn = (name: string): boolean => {
	const { text } = fold(name);
	return posts.some((post) => post.includes(text));
};

test('terms are spread over files, each of which is right, and so are all together', () => {
	const files = filesOf(400);
	expect(files.size).toBe(4);
	const entries = [...files].flatMap(([path, text]) => {
		const { topic, entries: found, issues } = parseGlossary(text, path, 'topic');
		expect(issues).toEqual([]);
		expect(topic?.title.zh).toMatch(/^主题 \d$/);
		return found.map((entry): FiledEntry => ({ ...entry, file: path, term: undefined }));
	});
	expect(entries).toHaveLength(400);
	expect(checkGlossary(entries)).toEqual([]);
});

test('related terms are other terms of the same glossary', () => {
	for (const text of filesOf(80).values()) {
		for (const { id, data } of parseGlossary(text, 'a.yaml', 'a').entries) {
			expect(data.related).not.toContain(id);
			for (const other of data.related) {
				expect([...Array(80).keys()].map((index) => namesOf(index).id)).toContain(other);
			}
		}
	}
});

test('definitions are as long as real ones', () => {
	const entries = [...filesOf(400).values()].flatMap(
		(text) => parseGlossary(text, 'a.yaml', 'a').entries,
	);
	const meanOf = (locale: 'en' | 'zh'): number =>
		entries.reduce((sum, { data }) => sum + data[locale].definition.length, 0) / entries.length;
	expect(meanOf('en')).toBeGreaterThan(120);
	expect(meanOf('en')).toBeLessThan(280);
	expect(meanOf('zh')).toBeGreaterThan(40);
	expect(meanOf('zh')).toBeLessThan(110);
});

test('posts hold the first terms in both languages, and none of the others', () => {
	for (let index = 0; index < 120; index++) {
		const { name, aliases } = namesOf(index);
		const found = [name.en, name.zh, ...aliases.en, ...aliases.zh].map(isIn);
		expect(found, name.en).toEqual(found.map(() => index < usedCount));
	}
});

test('no two terms of a large glossary have the same id', () => {
	const ids = Array.from({ length: 9000 }, (_, index) => namesOf(index).id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('an edit changes one word or two of one term', () => {
	const text = filesOf(80).get(topicPathOf(definitionEdit.index, 80)) ?? '';
	const before = parseGlossary(text, 'a.yaml', 'a').entries;
	const edited = definitionEdit.change(text, 2);
	const [first, ...others] = parseGlossary(edited, 'a.yaml', 'a').entries;
	expect(first?.data.en.definition).toBe(`Edit 2: ${before[0]?.data.en.definition}`);
	expect(others.map(({ data }) => data)).toEqual(before.slice(1).map(({ data }) => data));
	expect(() => definitionEdit.change('terms: {}', 1)).toThrow('expected the one that defines it');
});

test('a new name is in posts, and no term had it', () => {
	const text = filesOf(80).get(topicPathOf(nameEdit.index, 80)) ?? '';
	const { id } = namesOf(nameEdit.index);
	const aliasesAfter = (round: number): string[] =>
		parseGlossary(nameEdit.change(text, round), 'a.yaml', 'a').entries.find(
			(entry) => entry.id === id,
		)?.data.en.aliases ?? [];
	expect(aliasesAfter(1)).toEqual([freeNames[1]]);
	expect(aliasesAfter(2)).toEqual([freeNames[2]]);
	for (const name of freeNames) expect(isIn(name), name).toBe(true);
});
