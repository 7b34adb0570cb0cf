import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { WordList } from '../../../../src/domain/search/index-format.ts';
import { readWords } from '../../../../src/domain/search/word-list.ts';
import type { SearchPage } from '../../../../src/domain/search/search-page.ts';
import { indexOf, jsonOf, pageWith, section } from '../../../support/search-pages.ts';

const wordsOf = (pages: readonly SearchPage[]) => {
	const index = indexOf(pages);
	return { words: readWords(jsonOf<WordList>(index, 'words.bin')), index };
};

describe('corpusWords', () => {
	it('has words in small letters, without numbers, compounds, Han and single letters', () => {
		const { words } = wordsOf([
			pageWith({
				url: '/a/',
				sections: [section('PagedAttention K8s 2024 kube-proxy 服务 C++ é')],
			}),
			pageWith({ url: '/b/', sections: [section('Proxy proxy')] }),
		]);
		expect(words).toEqual([
			['attention', 1],
			['k8s', 1],
			['kube', 1],
			['paged', 1],
			['pagedattention', 1],
			['proxy', 2],
		]);
	});

	it('keeps words of titles and headings, then those of most pages, where not all fit', () => {
		const hash = (text: string) => createHash('sha1').update(text).digest('hex').slice(0, 12);
		const pages = Array.from({ length: 50 }, (_, page) =>
			pageWith({
				url: `/${page}/`,
				title: `title${hash(`t${page}`)}`,
				sections: [
					section(
						`common ${Array.from({ length: 60 }, (_item, n) => `x${hash(`${page} ${n}`)}`).join(' ')}`,
					),
				],
			}),
		);
		const { words, index } = wordsOf(pages);
		expect(index.files.get('words.bin')?.length).toBeLessThanOrEqual(17_000);
		expect(words.filter(([word]) => word.startsWith('title'))).toHaveLength(50);
		expect(words).toContainEqual(['common', 32]);
		// The next best are in a list that is read where these have nothing near.
		const rare = readWords(jsonOf<WordList>(index, 'rare.bin'));
		expect(rare).toHaveLength(index.manifest.rareWords);
		expect(rare.length + words.length + index.stats.left.words).toBe(50 * 61 + 1);
		expect(rare.every(([word]) => word.startsWith('x'))).toBe(true);
	});
});
