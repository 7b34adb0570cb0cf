import type { Locale } from './i18n/locale.ts';
import { localePath } from './i18n/paths.ts';

/** Where the parts of the site live, without the language's prefix. */
export const addresses = {
	home: '/',
	blog: '/blog/',
	blogPage: (n: number): string => (n === 1 ? '/blog/' : `/blog/page/${n}/`),
	post: (slug: string): string => `/blog/${slug}/`,
	page: (slug: string): string => `/${slug}/`,
	tags: '/tags/',
	tag: (slug: string): string => `/tags/${slug}/`,
	categories: '/categories/',
	category: (slug: string): string => `/categories/${slug}/`,
	allSeries: '/series/',
	series: (slug: string): string => `/series/${slug}/`,
	archive: '/archive/',
	handbooks: '/handbooks/',
	book: (id: string): string => `/handbooks/${id}/`,
	bookPart: (id: string, number: number): string => `/handbooks/${id}/part/${number}/`,
	bookPrint: (id: string): string => `/handbooks/${id}/print/`,
	/** Names its chapters at the head of their pages. */
	bookPrintSheet: (id: string): string => `/handbooks/${id}/print.css`,
	bookTerms: (id: string): string => `/handbooks/${id}/terms/`,
	bookFeed: (id: string): string => `/handbooks/${id}/changes.xml`,
	glossary: '/glossary/',
	term: (id: string): string => `/glossary/${id}/`,
	search: '/search/',
	landscape: '/landscape/',
	/** Ids of projects and of categories never meet: `check` sees to it. */
	landscapeCategory: (id: string): string => `/landscape/${id}/`,
	project: (id: string): string => `/landscape/${id}/`,
	/** What is known of a project, for programs. */
	projectData: (id: string): string => `/landscape/${id}/project.json`,
	projectBadge: (id: string): string => `/landscape/${id}/badge.svg`,
	/** What the filters of the map need; its name is made of its language and its content. */
	landscapeIndex: (name: string): string => `/_landscape/${name}`,
	landscapeCompare: '/landscape/compare/',
	landscapeMethod: '/landscape/method/',
	landscapeArchive: '/landscape/archive/',
	landscapeStats: '/landscape/stats/',
	landscapeSubmit: '/landscape/submit/',
	landscapeRss: '/landscape/new.xml',
	landscapeJsonFeed: '/landscape/new.json',
	landscapeJson: '/landscape/projects.json',
	landscapeCsv: '/landscape/projects.csv',
	landscapeSchema: '/landscape/projects.schema.json',
	llms: '/llms.txt',
	/** A page's text as Markdown, beside the page. */
	twin: (page: string): string => `${page}index.md`,
	securityText: '/.well-known/security.txt',
	rss: '/rss.xml',
	jsonFeed: '/feed.json',
} as const;

/** First parts of addresses that a page in `content/pages/` may not take. */
export const reservedSlugs: ReadonlySet<string> = new Set([
	'blog',
	'tags',
	'categories',
	'series',
	'archive',
	'handbooks',
	'glossary',
	'search',
	'landscape',
	'briefings',
	'en',
	'zh',
	'404',
]);

/** Names below a book that no chapter may take. */
export const reservedChapters: ReadonlySet<string> = new Set(['part', 'print', 'terms']);

/** Names below the landscape that neither a project nor a category may take. */
export const reservedProjects: ReadonlySet<string> = new Set([
	'compare',
	'method',
	'archive',
	'stats',
	'submit',
	'new',
	'projects',
]);

/** Address of a document: `('blog', 'a', 'zh', 'en')` → `/zh/blog/a/`. */
export function documentAddress(
	kind: 'blog' | 'pages',
	slug: string,
	locale: Locale,
	defaultLocale: Locale,
): string {
	return localePath(
		kind === 'blog' ? addresses.post(slug) : addresses.page(slug),
		locale,
		defaultLocale,
	);
}

/** The file of an address without escapes: `/a` and `/a/` → `a/index.html`, `/a.html` → `a.html`. */
export function fileOf(address: string): string {
	const parts = address.normalize().split('/').filter(Boolean);
	return /\.[a-z0-9]+$/i.test(address) ? parts.join('/') : [...parts, 'index.html'].join('/');
}

/** The one address of a file: `a/index.html` → `/a/`, `a.html` → `/a.html`. */
export function addressOf(file: string): string {
	return `/${file}`.replace(/\/index\.html$/, '/');
}

/** A name as part of an address: `C++ & Go` → `cpp-go`, `AI 基础设施` → `ai-基础设施`. */
export function termSlug(name: string): string {
	const slug = name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\+/g, 'p')
		.replace(/#/g, 'sharp')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return slug || 'x';
}
