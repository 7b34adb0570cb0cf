import { addresses, documentAddress, reservedSlugs, termSlug } from '../../domain/addresses.ts';
import { locales } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { Issue } from '../../domain/issue.ts';
import { landscapeAliases } from '../../domain/landscape/landscape-aliases.ts';
import {
	landscapeData,
	landscapeFiles,
	landscapePages,
} from '../../domain/landscape/landscape-pages.ts';
import type { TextEntry } from '../entry.ts';
import { checkAliases } from './check-aliases.ts';
import type { CheckedLibrary } from './check-library.ts';

/** What is found at an address: a text, or a page that the site makes itself. */
export type KnownAddresses = Map<string, TextEntry | undefined>;

interface Checked {
	known: KnownAddresses;
	issues: Issue[];
}

/** Every address of the site, aliases included, and the texts that claim one which is taken. */
export function checkAddresses(library: CheckedLibrary): Checked {
	const known = madeAddresses(library);
	const issues: Issue[] = [];
	const entries = [...library.posts, ...library.pages];
	for (const entry of [...library.faulty, ...entries]) {
		if (entry.kind === 'pages' && reservedSlugs.has(entry.slug)) issues.push(reserved(entry));
		for (const locale of locales) {
			const address = documentAddress(entry.kind, entry.slug, locale, library.site.defaultLocale);
			if (locale === entry.locale || !known.get(address)) known.set(address, entry);
			if (locale === entry.locale) known.set(addresses.twin(address), undefined);
		}
	}
	issues.push(...checkAliases(entries, known, library));
	return { known, issues };
}

/** Pages that the site makes by itself, in both languages. */
function madeAddresses({
	posts,
	pages,
	books,
	site,
	publicFiles,
	glossary,
	landscape,
}: CheckedLibrary): KnownAddresses {
	const { home, blog, tags, categories, allSeries, archive, search } = addresses;
	const count = Math.ceil(new Set(posts.map(({ slug }) => slug)).size / site.pageSize);
	const lists = Array.from({ length: count }, (_, index) => addresses.blogPage(index + 1));
	const made = [
		...lists,
		home,
		blog,
		tags,
		categories,
		allSeries,
		archive,
		search,
		addresses.rss,
		addresses.jsonFeed,
		addresses.llms,
		'/404.html',
	];
	const paths = new Set<string>(made);
	for (const { data } of posts) {
		for (const tag of data.tags) paths.add(addresses.tag(termSlug(tag)));
		if (data.category) paths.add(addresses.category(termSlug(data.category)));
		if (data.series) paths.add(addresses.series(termSlug(data.series)));
	}
	if (books.length > 0) paths.add(addresses.handbooks);
	for (const path of books.flatMap((book) => bookAddresses(book, pages))) paths.add(path);
	if (glossary.terms.length > 0)
		paths.add(addresses.glossary).add(addresses.twin(addresses.glossary));
	for (const { id } of glossary.terms) paths.add(addresses.term(id));
	for (const path of landscapeAddresses(landscape)) paths.add(path);
	const known: KnownAddresses = new Map();
	for (const path of paths) {
		for (const locale of locales)
			known.set(localePath(path, locale, site.defaultLocale), undefined);
	}
	for (const [path, entry] of categoryPages(landscape, site)) known.set(path, entry);
	const once = [...publicFiles, '/sitemap.xml', '/robots.txt', '/_redirects'];
	const data = landscape.ids.length > 0 ? landscapeData(landscape.ids) : [];
	for (const path of [...once, ...data]) known.set(path, undefined);
	return known;
}

/** Pages of categories, whose places are known: their subcategories. */
function categoryPages(
	{ taxonomy, ids }: CheckedLibrary['landscape'],
	{ defaultLocale }: CheckedLibrary['site'],
): [path: string, entry: TextEntry][] {
	if (ids.length === 0) return [];
	return taxonomy.categories.flatMap(({ id, subcategories }) =>
		locales.map((locale): [string, TextEntry] => [
			localePath(addresses.landscapeCategory(id), locale, defaultLocale),
			{
				...{ kind: 'pages', slug: '', locale, file: 'landscape/categories.yaml', links: [] },
				ids: subcategories.map((sub) => sub.id),
			},
		]),
	);
}

/** Pages and files of a landscape in each language, old addresses among them; none without projects. */
function landscapeAddresses({ taxonomy, projects, ids }: CheckedLibrary['landscape']): string[] {
	if (ids.length === 0) return [];
	return [
		...landscapePages(taxonomy),
		...ids.map((id) => addresses.project(id)),
		...landscapeFiles(ids),
		...landscapeAliases(taxonomy, projects).map(({ from }) => from),
	];
}

/** Pages of a book beside its chapters; an index of terms where a chapter uses some. */
function bookAddresses(
	{ id, outline, data }: CheckedLibrary['books'][number],
	pages: CheckedLibrary['pages'],
): string[] {
	const own = pages.filter(({ slug }) => slug.startsWith(`handbooks/${id}/`));
	return [
		addresses.book(id),
		addresses.bookPrint(id),
		...outline.parts.map(({ number }) => addresses.bookPart(id, number)),
		...(own.some(({ terms }) => terms.length > 0) ? [addresses.bookTerms(id)] : []),
		...(data.changes.length > 0 ? [addresses.bookFeed(id)] : []),
	];
}

function reserved(entry: TextEntry): Issue {
	return {
		code: 'content/duplicate-address',
		severity: 'error',
		message: `Unexpected page \`${entry.slug}\`, expected an address that the site does not use itself`,
		hint: `Rename the folder: \`/${entry.slug}/\` is taken.`,
		file: entry.file,
		line: 1,
		column: 1,
	};
}
