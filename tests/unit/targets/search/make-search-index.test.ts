import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../../../src/domain/search/fold.ts';
import type { PageText } from '../../../../src/domain/search/index-format.ts';
import type { SearchPage } from '../../../../src/domain/search/search-page.ts';
import { keysOf } from '../../../../src/domain/search/tokenise.ts';
import { toSimplified } from '../../../../src/targets/search/to-simplified.ts';
import {
	indexOf,
	inflated,
	jsonOf,
	lookUp,
	pageWith,
	pairsReadAs,
	section,
} from '../../../support/search-pages.ts';

const pieces = fc.constantFrom(
	...['服务', '网格', '網路', '重试', 'kube-proxy', 'PagedAttention', 'v1.34', 'C++', 'the', '🎉'],
	...['𠮷', 'の', ' ', '\n', '，', '\ud83d', 'é', 'İ', 'x'.repeat(60), 'ｋｕｂｅ', '〇', '１２'],
);
const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
const page = fc.record({
	url: fc.integer({ min: 0, max: 1e6 }).map((number) => `/p${number}/`),
	title: text,
	names: fc.array(text, { maxLength: 2 }),
	sections: fc.array(
		fc.record({ id: fc.constant('x'), heading: text, depth: fc.constant(2), text }),
		{ maxLength: 3 },
	),
});
const pages = fc
	.uniqueArray(page, { maxLength: 6, selector: ({ url }) => url })
	.map((list) => list.map(pageWith));

const keysIn = (words: string) => [...keysOf(tidy(words, toSimplified()))];

/** Keys of pages that the index does not lead from to their sections. */
function lostKeys(list: readonly SearchPage[]): string[] {
	const index = indexOf(list);
	const lost: string[] = [];
	let place = 0;
	for (const own of list.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
		for (const key of [own.title, ...own.names].flatMap(keysIn)) {
			const found = lookUp(index, key);
			if (found?.weights[found.sections.indexOf(place)] !== 3) lost.push(key);
		}
		// A phrase stands in one line.
		const texts = own.sections.map(({ heading, text: words }) => [heading, ...words.split('\n')]);
		for (const keys of texts.map((parts) => parts.flatMap(keysIn))) {
			lost.push(...keys.filter((key) => !lookUp(index, key)?.sections.includes(place)));
			place++;
		}
		if (texts.length === 0) place++;
	}
	return lost;
}

describe('makeSearchIndex', () => {
	it('leads from every key of a page to its section', () => {
		fc.assert(
			fc.property(pages, (list) => {
				expect(lostKeys(list)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it('makes the same bytes in whatever order pages come', () => {
		fc.assert(
			fc.property(pages, (list) => {
				const [one, other] = [indexOf(list), indexOf([...list].reverse())];
				expect(other.manifest).toEqual(one.manifest);
				expect([...other.files]).toEqual([...one.files]);
			}),
			{ numRuns: 20 },
		);
	});

	it('says what a key means where it stands', () => {
		const index = indexOf([
			pageWith({
				title: 'Mesh',
				sections: [section('mesh'), section('mesh proxy', 'Proxy', 2), section('mesh mesh mesh')],
			}),
		]);
		expect(lookUp(index, 'mesh')).toEqual({ sections: [0, 1, 2], weights: [3, 0, 1] });
		expect(lookUp(index, 'proxy')).toEqual({ sections: [1], weights: [2] });
	});

	it('finds Traditional texts by Simplified keys, and keeps them as they are', () => {
		const index = indexOf([pageWith({ lang: 'zh', sections: [section('網路服務裡面')] })]);
		for (const key of ['网路', '服务', '里面']) expect(lookUp(index, key)).toBeDefined();
		expect(jsonOf<PageText[]>(index, 'p0.bin')[0]?.sections[0]?.[2]).toBe('網路服務裡面');
	});

	it('reads characters in context, and as they are read elsewhere', () => {
		const index = indexOf([
			pageWith({ lang: 'zh', sections: [section('重试，重要，银行，行为，旅行。')] }),
		]);
		expect(pairsReadAs(index, 'chong shi')).toBe('重试');
		expect(pairsReadAs(index, 'zhong shi')).toBe('重试');
		expect(pairsReadAs(index, 'zhong yao')).toBe('重要');
		expect(pairsReadAs(index, 'yin hang')).toBe('银行');
		expect(pairsReadAs(index, 'lv xing')).toBe('旅行');
	});

	it('makes an index of no pages', () => {
		const index = indexOf([]);
		expect(index.manifest).toMatchObject({ pages: 0, sections: 0, terms: [], readings: [] });
		expect([...index.files.keys()]).toEqual([
			'pages.bin',
			'words.bin',
			'rare.bin',
			'han.bin',
			'quick.bin',
		]);
		expect(inflated(index, 'quick.bin').toString()).toBe(
			'{"pages":[],"headings":[],"synonyms":[]}',
		);
	});
});
