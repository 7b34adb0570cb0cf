import type { BuiltPage } from './built-site.ts';

/** What stands in the file of a page. */
export type PageContent = Omit<BuiltPage, 'file' | 'path' | 'locale' | 'bytes'>;

type Fillable<T> = T extends readonly (infer Each)[]
	? Each[]
	: T extends ReadonlyMap<infer Key, infer Value>
		? Map<Key, Value>
		: T;

/** The same, while it is read. */
export type PageFacts = { -readonly [Key in keyof PageContent]: Fillable<PageContent[Key]> };

/** Of a page of which nothing was read yet. */
export function noFacts(): PageFacts {
	return {
		lang: '',
		noindex: false,
		alternates: [],
		properties: new Map(),
		jsonLd: [],
		headings: [],
		ids: new Map(),
		repeatedIds: [],
		idUses: [],
		links: [],
		images: [],
		inlineCode: [],
	};
}
