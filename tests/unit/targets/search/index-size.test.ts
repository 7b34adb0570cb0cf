import { describe, expect, it } from 'vitest';
import { compareKeys } from '../../../../src/domain/search/blocks.ts';
import type { HanTable } from '../../../../src/domain/search/index-format.ts';
import { indexOf, jsonOf, pageWith, pairsReadAs, section } from '../../../support/search-pages.ts';

// A small generator of numbers (mulberry32), so that texts are the same in every run.
let state = 1;
function random(below: number): number {
	state = (state + 0x6d2b79f5) | 0;
	let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
	mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
	return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}

/** Texts of the 900 characters from 一 on, some of them frequent. */
const textOf = (length: number) =>
	Array.from({ length }, () => String.fromCodePoint(0x4e00 + random(1 + random(900)))).join('');

describe('an index of many pages', () => {
	const pages = Array.from({ length: 150 }, (_, number) =>
		pageWith({
			url: `/zh/${number}/`,
			lang: 'zh',
			sections: [section(textOf(300)), section(textOf(600), textOf(5), 2)],
		}),
	);
	const index = indexOf(pages);
	const sizes = (letter: string) =>
		[...index.files].filter(([name]) => name.startsWith(letter)).map(([, { length }]) => length);

	it('has blocks of about 5 KB, the last one smaller', () => {
		const blocks = sizes('t');
		expect(blocks.length).toBeGreaterThan(20);
		for (const size of blocks) expect(size).toBeLessThanOrEqual(7500);
		for (const size of blocks.slice(0, -1)) expect(size).toBeGreaterThan(3000);
		for (const size of sizes('y')) expect(size).toBeLessThanOrEqual(7500);
	});

	it('names blocks by short beginnings, in order', () => {
		const { terms, readings } = index.manifest;
		expect(terms).toEqual(terms.toSorted(compareKeys));
		expect(terms.slice(1).every((begin) => [...begin].length <= 2)).toBe(true);
		expect(readings).toEqual(readings.toSorted());
	});

	it('says of a reading at most 40 pairs', () => {
		const pairs = index.manifest.readings.map((reading) => pairsReadAs(index, reading));
		const many = pairsReadAs(index, 'yi yi');
		for (const list of [...pairs, many]) expect([...list].length).toBeLessThanOrEqual(80);
		expect([...many].length).toBe(80);
	});

	it('knows readings of all characters, and what else they may be typed as', () => {
		const table = jsonOf<HanTable>(index, 'han.bin');
		expect(table.syllables).toEqual(table.syllables.toSorted());
		expect(table.characters[table.syllables.indexOf('yi')]).toContain('一');
		expect(table.simplified).toMatch(/^(..)*萬万(..)*$/u);
	});

	it('counts what it holds', () => {
		expect(index.stats).toMatchObject({ pages: 150, sections: 300 });
		const { kinds } = index.stats;
		expect(kinds.terms).toEqual({
			files: index.manifest.terms.length,
			bytes: sizes('t').reduce((sum, size) => sum + size),
			largest: Math.max(...sizes('t')),
		});
		const files = Object.values(kinds).reduce((sum, kind) => sum + kind.files, 0);
		expect(files).toBe(index.files.size);
	});
});
