import { addresses } from '../../domain/addresses.ts';
import { type CommentsView, commentsProps } from '../../domain/comments-view.ts';
import type { PostView } from '../../domain/blog/post-view.ts';
import { relatedPosts } from '../../domain/blog/related-posts.ts';
import { formatDate } from '../../domain/i18n/format-date.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { Feature } from '../../domain/feature.ts';
import type { TermView } from '../../domain/glossary/term-view.ts';
import type { Heading } from '../../domain/outline.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import { site } from '../../site.ts';
import { type Author, authorsOf } from '../../domain/blog/authors-of.ts';
import { idOf, type PostData } from '../content-data.ts';
import { type Head, makeHead } from '../head.ts';
import { articleJsonLd } from '../json-ld.ts';
import { editUrlOf, origin } from '../origin.ts';
import { inLocale, localesOf, ownPosts } from '../post-views.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import type { CardWords } from '../social-card.ts';
import { termViews } from '../term-views.ts';
import { keyed } from './keyed.ts';

/** A post in a list beside another post. */
export type PostLink = Pick<PostView, 'slug' | 'url' | 'title' | 'lang'>;

export interface PostProps {
	shell: Shell;
	head: Head;
	view: PostView;
	/** Where the store keeps the text. */
	key: string;
	/** The entry of a text that has components to run. */
	entry?: string;
	headings: Heading[];
	features: Feature[];
	/** Terms that the text marks. */
	terms: TermView[];
	authors: Author[];
	editUrl?: string | undefined;
	/** The series with all its parts in reading order, and which part this is, from 1. */
	series?: { name: string; url: string; part: number; posts: PostLink[] } | undefined;
	related: PostLink[];
	comments?: CommentsView;
	earlier?: PostLink | undefined;
	later?: PostLink | undefined;
}

const relatedCount = 3;

/** Every post in every language; where a translation is missing, the original stands in. */
export async function postPaths() {
	const content = await readContent();
	// Tags and categories are the same in every language, so what is near is too.
	const related = relatedPosts(content.views[site.defaultLocale], relatedCount);
	return locales.flatMap((locale) => pathsIn(locale, content, related));
}

function pathsIn(locale: Locale, content: Content, related: Map<string, PostView[]>) {
	const views = content.views[locale];
	const explain = termViews(content, locale);
	const bySlug = new Map(views.map((view) => [view.slug, view]));
	const data = new Map(inLocale(content.posts, locale).map((post) => [post.slug, post]));
	const translations = localesOf(ownPosts(content.posts));
	const series = Map.groupBy(views, (view) => view.series?.slug);
	return views.flatMap((view, index) => {
		const post = data.get(view.slug);
		if (!post) return [];
		const explained = explain(post);
		const props: PostProps = {
			shell: makeShell(content, locale, { path: addresses.post(view.slug), site }),
			head: headOf({ view, post, locale, translations: translations.get(view.slug) ?? [] }),
			view,
			key: post.key,
			...(post.runs ? { entry: idOf(post) } : {}),
			...explained,
			...commentsProps(site, { id: `blog/${post.slug}`, data: post.data, ...explained }),
			headings: post.data.toc ? post.headings.filter(({ depth }) => depth <= 3) : [],
			authors: authorsOf(post, site),
			editUrl: editUrlOf(post.path),
			series: seriesOf(view, view.series ? (series.get(view.series.slug) ?? []) : []),
			related: (related.get(view.slug) ?? []).map(({ slug }) => link(bySlug.get(slug))),
			earlier: views[index + 1] && link(views[index + 1]),
			later: views[index - 1] && link(views[index - 1]),
		};
		return [keyed(locale, { slug: view.slug }, props)];
	});
}

function link(view: PostView | undefined): PostLink {
	const { slug = '', url = '', title = '', lang = site.defaultLocale } = view ?? {};
	return { slug, url, title, lang };
}

function seriesOf(view: PostView, posts: readonly PostView[]): PostProps['series'] {
	if (!view.series) return undefined;
	const inOrder = posts.toReversed();
	return {
		name: view.series.name,
		url: view.series.url,
		part: inOrder.indexOf(view) + 1,
		posts: inOrder.map(link),
	};
}

interface PostHead {
	view: PostView;
	post: PostData;
	locale: Locale;
	/** Languages in which the post is its own canonical. */
	translations: readonly Locale[];
}

/** The same in both languages where there is only one text. */
function postCard({ lang, date }: PostView, post: PostData): CardWords {
	const names = authorsOf(post, site).map(({ name }) => name);
	const below = [names.join(messages[lang].listSeparator), formatDate(date, lang)].join(' · ');
	return { locale: lang, kicker: messages[lang].writing, below };
}

function headOf({ view, post, locale, translations }: PostHead): Head {
	const path = addresses.post(view.slug);
	return makeHead(
		{
			locale,
			path,
			title: view.title,
			description: view.description,
			translations,
			...(post.data.canonical ? { canonical: post.data.canonical } : {}),
			type: 'article',
			card: postCard(view, post),
			jsonLd: articleJsonLd({
				view,
				authors: authorsOf(post, site),
				url: origin + encodeURI(localePath(path, view.lang, site.defaultLocale)),
				site,
				origin,
				locale,
			}),
			twin: post.locale === locale,
		},
		site,
		origin,
	);
}
