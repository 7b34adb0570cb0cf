import { expect, test } from 'vitest';
import type { DocumentUse } from '../../../src/domain/glossary/glossary-term.ts';
import type { Locale } from '../../../src/domain/i18n/locale.ts';
import { textUsers } from '../../../src/site/term-users.ts';
import { pageEntry, postEntry } from '../../support/entries.ts';

const status = 'published' as const;
const post = (at: string, date: string) => ({
	...postEntry(at, { data: { date, title: `Title of ${at}` } }),
	kind: 'post' as const,
	status,
});
const page = (slug: string, locale: Locale) => ({
	...pageEntry(`x/${locale}`, { data: { title: slug } }),
	slug,
	kind: 'page' as const,
	status,
});

const posts = [
	post('old/en', '2024-01-01'),
	post('old/zh', '2024-01-01'),
	post('new/en', '2025-01-01'),
];
const pages = [page('about', 'en'), page('handbooks/book/one', 'en')];

const use = (kind: DocumentUse['kind'], slug: string, locale: Locale): DocumentUse => ({
	id: 'cache',
	kind,
	slug,
	locale,
	before: 'Ask the ',
	text: 'cache',
	after: ' first.',
});

function users(uses: DocumentUse[], locale: Locale) {
	return textUsers({ posts, pages, projects: [], locale, site: { defaultLocale: 'en' } })(uses);
}

test('posts come first, the newest before the others, then chapters, then pages', () => {
	const found = users(
		[
			use('pages', 'about', 'en'),
			use('pages', 'handbooks/book/one', 'en'),
			use('blog', 'old', 'en'),
			use('blog', 'new', 'en'),
		],
		'en',
	);
	expect(found.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
		'post /blog/new/',
		'post /blog/old/',
		'chapter /handbooks/book/one/',
		'page /about/',
	]);
	expect(found[0]).toEqual({
		kind: 'post',
		title: 'Title of new/en',
		url: '/blog/new/',
		lang: 'en',
		date: '2025-01-01',
		before: 'Ask the ',
		text: 'cache',
		after: ' first.',
	});
});

test('of both languages of a text, that of the page is shown', () => {
	const uses = [use('blog', 'old', 'en'), use('blog', 'old', 'zh')];
	expect(users(uses, 'zh').map(({ url, lang }) => [url, lang])).toEqual([['/zh/blog/old/', 'zh']]);
	expect(users(uses, 'en').map(({ url, lang }) => [url, lang])).toEqual([['/blog/old/', 'en']]);
});

test('what is not translated is read in the original, at the address of the page’s language', () => {
	const [user] = users([use('blog', 'new', 'en')], 'zh');
	expect(user).toMatchObject({ url: '/zh/blog/new/', lang: 'en' });
});

test('a translation that does not use the term does not stand in for the text that does', () => {
	const [user] = users([use('blog', 'old', 'en')], 'zh');
	expect(user).toMatchObject({ url: '/blog/old/', lang: 'en' });
});

test('the link leads to the heading above the use', () => {
	const [user] = users([{ ...use('blog', 'new', 'en'), heading: 'why' }], 'en');
	expect(user?.url).toBe('/blog/new/#why');
});

test('a Chinese sentence has the spaces of a page, an English one its own', () => {
	const chinese = {
		...use('blog', 'old', 'zh'),
		before: '先看 ',
		text: 'KV 缓存',
		after: '，再看 GPU',
	};
	expect(users([chinese], 'zh')[0]).toMatchObject({
		before: '先看',
		text: 'KV缓存',
		after: '，再看GPU',
	});
});

test('a text that readers do not see is not named', () => {
	expect(users([use('blog', 'draft', 'en')], 'en')).toEqual([]);
});
