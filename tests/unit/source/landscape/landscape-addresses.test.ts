import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../../src/domain/issue.ts';
import { type CheckedLibrary, checkLibrary } from '../../../../src/source/check/check-library.ts';
import { pageEntry, postEntry } from '../../../support/entries.ts';
import { noLandscape } from '../../../support/landscape-data.ts';

/** What is wrong with these documents, seen together. */
function problems(library: Partial<CheckedLibrary>): string[] {
	return checkLibrary({
		faulty: [],
		now: Date.parse('2026-11-21'),
		posts: [],
		pages: [],
		books: [],
		taxonomy: { tags: {}, categories: {}, series: {} },
		glossary: { terms: [], links: [] },
		landscape: noLandscape,
		site: { defaultLocale: 'en', pageSize: 20 },
		publicFiles: new Set(['/favicon.svg']),
		...library,
	}).map(formatIssue);
}

const name = (text: string) => ({ en: text, zh: text });

describe('the landscape', () => {
	const subcategories = [{ id: 'engines', title: name('Engines'), aliases: ['runtimes'] }];
	const category = {
		id: 'inference',
		title: name('I'),
		description: name('I'),
		aliases: ['serving'],
	};
	const landscape = {
		taxonomy: { categories: [{ ...category, subcategories }], tags: {} },
		projects: [{ id: 'vllm', aliases: ['v-llm'] }],
		ids: ['vllm', 'wrong'],
	};

	test('has its addresses, those that it had among them', () => {
		const links = [
			'/landscape/',
			'/zh/landscape/',
			'/landscape/?category=inference&sort=stars',
			'/landscape/inference/#engines',
			'/zh/landscape/serving/',
			'/landscape/inference/runtimes/',
			'/landscape/vllm/',
			'/zh/landscape/v-llm/',
			'/landscape/wrong/',
			'/landscape/compare/',
			'/landscape/method/',
			'/landscape/archive/',
			'/landscape/stats/',
			'/landscape/submit/',
			'/landscape/projects.json',
			'/landscape/projects.csv',
			'/landscape/projects.schema.json',
			'/landscape/vllm/project.json',
			'/zh/landscape/vllm/badge.svg',
			'/zh/landscape/new.xml',
			'/landscape/new.json',
		];
		const posts = [postEntry('a/en', { links })];
		expect(problems({ posts, landscape })).toEqual([]);
	});

	test('has no others', () => {
		const links = ['/landscape/vlm/', '/zh/landscape/projects.json', '/landscape/engines/'];
		const found = problems({ posts: [postEntry('a/en', { links })], landscape });
		expect(found).toHaveLength(3);
		expect(found[0]).toContain('Did you mean `/landscape/vllm/`?');
		const [nothing] = problems({ posts: [postEntry('a/en', { links: ['/landscape/'] })] });
		expect(nothing).toContain('Unexpected link to `/landscape/`');
		const begun = { ...landscape, projects: [], ids: [] };
		const posts = [postEntry('a/en', { links: ['/landscape/', '/landscape/inference/'] })];
		expect(problems({ posts, landscape: begun })).toHaveLength(2);
	});

	test('has places in the pages of its categories', () => {
		const [found, ...others] = problems({
			posts: [postEntry('a/en', { links: ['/zh/landscape/inference/#engine'] })],
			landscape,
		});
		expect(found).toContain('Unexpected fragment `#engine`');
		expect(found).toContain('Did you mean `#engines`?');
		expect(others).toEqual([]);
	});

	test('keeps them from the aliases of texts', () => {
		for (const alias of ['/landscape/vllm/', '/landscape/v-llm/', '/zh/landscape/serving']) {
			const found = problems({
				posts: [postEntry('a/en', { data: { aliases: [alias] } })],
				landscape,
			});
			expect(found, alias).toHaveLength(1);
			expect(found[0]).toContain('expected an address that nothing else has');
		}
	});

	test('has texts whose links and fragments are checked', () => {
		const text = (sketch: Parameters<typeof pageEntry>[1]) => ({
			...pageEntry('vllm/en', sketch),
			slug: 'landscape/vllm',
		});
		const pages = [text({ ids: ['paging'], links: ['/landscape/v/', '#paging'] })];
		const posts = [
			postEntry('a/en', {
				links: ['/landscape/vllm/#paging', '/landscape/vllm/#history', '/zh/landscape/vllm/'],
			}),
		];
		const found = problems({ pages, posts, landscape });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('Unexpected link to `/landscape/v/`');
	});
});
