import type { InternalLink } from '../../src/domain/outline.ts';
import { type PageFrontmatter, pageSchema } from '../../src/schema/page.ts';
import { type PostFrontmatter, postSchema } from '../../src/schema/post.ts';
import type { PageEntry, PostEntry } from '../../src/source/entry.ts';

interface Sketch<Data> {
	data?: Partial<Data>;
	ids?: string[];
	/** Addresses that the text links to; the n-th stands in line 10 + n. */
	links?: string[];
	places?: PostEntry['places'];
	headings?: PostEntry['headings'];
	numbered?: PostEntry['numbered'];
}

const linksOf = (urls: readonly string[] = []): InternalLink[] =>
	urls.map((url, index) => ({ url, line: 10 + index, column: 3 }));

function base(
	kind: 'blog' | 'pages',
	at: string,
	{ ids = [], links, places = {}, headings = [], numbered = [] }: Sketch<unknown>,
) {
	const [slug = '', locale] = at.split('/');
	return {
		slug,
		locale: locale === 'zh' ? ('zh' as const) : ('en' as const),
		path: `${kind}/${at}.md`,
		file: `content/${kind}/${at}.md`,
		key: at,
		places,
		headings,
		ids,
		links: linksOf(links),
		numbered,
		features: [],
		terms: [],
		marked: [],
		stats: { han: 0, words: 0 },
		pictures: [],
		media: [],
		diagrams: [],
	};
}

/** A post at `a/en`, with the least front matter and what a test is about. */
export function postEntry(at: string, sketch: Sketch<PostFrontmatter> = {}): PostEntry {
	const least = { title: at, description: at, date: '2026-01-01' };
	return {
		kind: 'blog',
		...base('blog', at, sketch),
		data: postSchema.parse({ ...least, ...sketch.data }),
	};
}

/** A page at `about/en`. */
export function pageEntry(at: string, sketch: Sketch<PageFrontmatter> = {}): PageEntry {
	const least = { title: at, description: at };
	return {
		kind: 'pages',
		...base('pages', at, sketch),
		data: pageSchema.parse({ ...least, ...sketch.data }),
	};
}
