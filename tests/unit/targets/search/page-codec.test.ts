import { describe, expect, it } from 'vitest';
import { indexPage } from '../../../../src/targets/search/index-page.ts';
import { readPageIndex } from '../../../../src/targets/search/page-codec.ts';
import type { SearchPage } from '../../../../src/domain/search/search-page.ts';
import { pageWith, section } from '../../../support/search-pages.ts';

/** What a reader of the bytes is told, line by line. */
function toldOf(page: SearchPage): string[] {
	const told: string[] = [];
	let names: readonly string[] = [];
	readPageIndex(indexPage(page), {
		syllables: (syllables) => (names = syllables),
		pair: (pair, first, second) => {
			const signs = String.fromCharCode(Math.floor(pair / 0x10000), pair % 0x10000);
			told.push(`${signs} ${names[first] ?? '-'} ${names[second] ?? '-'}`);
		},
		key: (key) => told.push(key),
		posting: (place, weight) => told.push(`${told.pop() ?? ''} ${place}:${weight}`),
	});
	return told;
}

describe('indexPage', () => {
	it('tells keys with their readings and places', () => {
		const page = pageWith({
			title: '行业',
			sections: [section('重試 mesh'), section('mesh Mesh MESH', '重试', 2)],
		});
		expect(toldOf(page)).toEqual([
			'重试 chong shi 0:0 1:2',
			'行业 hang ye 0:3',
			'试mesh 0:0',
			'试 0:0 1:2',
			'mesh 0:0 1:1',
			'业 0:3',
		]);
	});

	it('keeps pairs without a reading and characters of two units', () => {
		expect(toldOf(pageWith({ sections: [section('のだ 𠮷野')] }))).toEqual([
			'のだ - - 0:0',
			'だ𠮷 0:0',
			'𠮷野 0:0',
			'野 0:0',
		]);
	});

	it('has no key of two lines', () => {
		expect(toldOf(pageWith({ sections: [section('服\n务')] }))).toEqual(['服 0:0', '务 0:0']);
	});

	it('needs no texts', () => {
		expect(toldOf(pageWith({ sections: [] }))).toEqual([]);
	});
});
