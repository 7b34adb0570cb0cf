import { addresses } from '../domain/addresses.ts';
import type { PostView } from '../domain/blog/post-view.ts';
import { languageName, type Locale, otherLocale } from '../domain/i18n/locale.ts';
import { messages } from '../domain/i18n/messages.ts';
import { site } from '../site.ts';
import type { LlmsFile, LlmsLink } from '../targets/text/to-llms.ts';
import { bookView, type ChapterRow, publishedRows } from './books/book-view.ts';
import { llmsLandscape } from './landscape/llms-landscape.ts';
import { origin } from './origin.ts';
import { inLocale } from './post-views.ts';
import type { Content } from './queries.ts';
import { absolute } from './twins.ts';

const words = {
	en: {
		site: 'The site',
		pages: 'Pages',
		other: 'The same list in Chinese.',
		feed: 'The newest posts in full, as RSS.',
		note: 'Each text is Markdown; without “index.md” at its end, an address is the page.',
	},
	zh: {
		site: '本站',
		pages: '页面',
		other: '同一份清单的英文版。',
		feed: '最新文章的全文，RSS格式。',
		note: '每篇都是Markdown；去掉地址末尾的“index.md”就是网页。',
	},
} as const satisfies Record<Locale, unknown>;

/** Posts before the `Optional` ones, which llmstxt.org lets readers skip who have little room. */
const newestPosts = 100;

/**
 * What programs that read for people should know of this site, in one language: whoever reads for
 * a Chinese reader needs no English list. A text that is not translated is there as it is.
 */
export function llmsFile(content: Content, locale: Locale): LlmsFile {
	const { landscape, glossary, views } = content;
	const posts = views[locale].filter(({ status }) => status === 'published').map(postLink);
	return {
		title: `${site.name[locale]} ${site.name[otherLocale(locale)]}`,
		summary: [site.motto[locale], site.description[locale], words[locale].note].join(
			locale === 'zh' ? '' : ' ',
		),
		sections: [
			{ title: words[locale].site, links: siteLinks(locale) },
			{ title: messages[locale].writing, links: posts.slice(0, newestPosts) },
			...bookSections(content, locale),
			{
				title: messages[locale].glossary.title,
				links: glossary.terms.length > 0 ? [glossaryLink(glossary.terms.length, locale)] : [],
			},
			...(locale === 'en' ? llmsLandscape(landscape, { site, origin }) : landscapeLinks(content)),
			{ title: words[locale].pages, links: pageLinks(content, locale) },
			{ title: 'Optional', links: posts.slice(newestPosts) },
		],
	};
}

function siteLinks(locale: Locale): LlmsLink[] {
	const other = otherLocale(locale);
	return [
		{ name: site.name[locale], url: absolute(addresses.home, locale), about: site.motto[locale] },
		{ name: 'RSS', url: absolute(addresses.rss, locale), about: words[locale].feed },
		{
			name: languageName[other],
			url: absolute(addresses.llms, other),
			about: words[locale].other,
		},
	];
}

function postLink({ slug, lang, title, description }: PostView): LlmsLink {
	const url = absolute(addresses.twin(addresses.post(slug)), lang);
	return { name: title, url, about: description };
}

/** A section for each book, its chapters in order. */
function bookSections(content: Content, locale: Locale): LlmsFile['sections'] {
	return content.books.map((book) => {
		const view = bookView(book, content, locale);
		const own = { name: view.title, url: origin + encodeURI(view.url), about: view.description };
		return { title: view.title, links: [own, ...publishedRows(view).map(chapterLink(book.id))] };
	});
}

function chapterLink(book: string): (row: ChapterRow) => LlmsLink {
	return ({ slug, number, title, description, lang }) => ({
		name: [number, title].filter(Boolean).join(' '),
		url: absolute(addresses.twin(addresses.page(`handbooks/${book}/${slug}`)), lang),
		about: description,
	});
}

function glossaryLink(count: number, locale: Locale): LlmsLink {
	const { title, description } = messages[locale].glossary;
	const url = absolute(addresses.twin(addresses.glossary), locale);
	return { name: title, url, about: description(count) };
}

/** The landscape in Chinese: its data is in both languages. */
function landscapeLinks({ landscape }: Content): LlmsFile['sections'] {
	const { map, project } = messages.zh.landscape;
	if (landscape.projects.length === 0) return [];
	const at = (path: string): string => absolute(path, 'zh');
	const method = project.method;
	return [
		{
			title: map.title,
			links: [
				{ name: map.title, url: at(addresses.landscape), about: '' },
				{ name: method.title, url: at(addresses.landscapeMethod), about: method.description },
				{ name: 'projects.json', url: origin + addresses.landscapeJson, about: '' },
				{ name: 'projects.csv', url: origin + addresses.landscapeCsv, about: '' },
			],
		},
	];
}

function pageLinks({ pages }: Content, locale: Locale): LlmsLink[] {
	const own = inLocale(pages, locale).filter(({ slug }) => !slug.includes('/'));
	return own.map(({ slug, locale: lang, data }) => ({
		name: data.title,
		url: absolute(addresses.twin(addresses.page(slug)), lang),
		about: data.description,
	}));
}
