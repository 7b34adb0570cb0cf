import { addresses } from '../domain/addresses.ts';
import { authorsOf } from '../domain/blog/authors-of.ts';
import { wordsIn } from '../domain/handbook/words-in.ts';
import { languageTag, type Locale, otherLocale } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { site } from '../site.ts';
import type { TwinFacts } from '../targets/text/to-twin.ts';
import { pageModified } from './books/page-modified.ts';
import type { PageData, PostData } from './content-data.ts';
import { origin } from './origin.ts';
import type { Content } from './queries.ts';

/** A text that stands beside its page as Markdown. */
export interface Twin {
	locale: Locale;
	/** Address of the page, without the language's prefix. */
	path: string;
	facts: TwinFacts;
	/** Where the store keeps the text. */
	key: string;
}

/** All texts in the languages that they were written in: posts, pages, chapters, those of projects. */
export function allTwins(content: Content): Twin[] {
	const posts = Map.groupBy(content.posts, ({ slug }) => slug);
	return [
		...content.posts.map((post) => postTwin(post, posts.get(post.slug) ?? [])),
		...pageTwins(content),
	];
}

function postTwin(post: PostData, own: readonly PostData[]): Twin {
	const { slug, locale, data, key } = post;
	const path = addresses.post(slug);
	const { canonical, date, updated, tags } = data;
	return {
		...{ locale, path, key },
		facts: {
			...sharedFacts(post, path),
			...(canonical === undefined ? {} : { canonical }),
			date,
			...(updated === undefined ? {} : { updated }),
			authors: authorsOf(post, site).map(({ name }) => name),
			...(tags.length === 0 ? {} : { tags }),
			license: site.licence.url,
			...translationOf(post, path, own),
		},
	};
}

function pageTwins({ pages, books }: Content): Twin[] {
	const bySlug = Map.groupBy(pages, ({ slug }) => slug);
	const byId = new Map(books.map((book) => [book.id, book]));
	return pages.map((page) => {
		const { slug, locale, key } = page;
		const path = addresses.page(slug);
		const [folder, id = ''] = slug.split('/');
		const book = folder === 'handbooks' ? byId.get(id) : undefined;
		const own = bySlug.get(slug) ?? [];
		const updated = pageModified(own, books)[locale];
		const authored = { data: book?.data ?? { authors: [] }, locale };
		const facts = {
			...sharedFacts(page, path),
			...(book ? { book: wordsIn(book.data.title, locale) } : {}),
			...(updated === undefined ? {} : { updated }),
			authors: authorsOf(authored, site).map(({ name }) => name),
			license: site.licence.url,
			...translationOf(page, path, own),
		};
		return { locale, path, key, facts };
	});
}

function sharedFacts({ locale, data }: PostData | PageData, path: string) {
	const { title, description } = data;
	return { title, description, language: languageTag[locale], canonical: absolute(path, locale) };
}

function translationOf(
	{ locale }: Pick<PostData, 'locale'>,
	path: string,
	texts: readonly Pick<PostData, 'locale'>[],
): { translation?: string } {
	const other = otherLocale(locale);
	const isThere = texts.some((text) => text.locale === other);
	return isThere ? { translation: absolute(addresses.twin(path), other) } : {};
}

/** The address of a path in a language, with escapes. */
export function absolute(path: string, locale: Locale): string {
	return origin + encodeURI(localePath(path, locale, site.defaultLocale));
}
