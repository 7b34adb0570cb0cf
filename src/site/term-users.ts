import { documentAddress } from '../domain/addresses.ts';
import type { DocumentUse } from '../domain/glossary/glossary-term.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import { compareText } from '../domain/text/compare-text.ts';
import type { Site } from '../domain/site.ts';
import { isProjectText } from '../source/landscape/is-project-text.ts';
import type { PageData, PostData } from './content-data.ts';
import { screenText } from './screen-text.ts';

/** Something that uses a term, as the page of the term shows it. */
export interface TermUser {
	kind: 'post' | 'chapter' | 'project' | 'page';
	title: string;
	/** The place where the term is first used. */
	url: string;
	/** The language of its text. */
	lang: Locale;
	date?: string;
	/** The sentence around the term. */
	before: string;
	text: string;
	after: string;
}

interface Options {
	posts: readonly PostData[];
	pages: readonly PageData[];
	locale: Locale;
	site: Pick<Site, 'defaultLocale'>;
}

const kinds: readonly TermUser['kind'][] = ['post', 'chapter', 'project', 'page'];

/**
 * Finds the texts that use a term, each once, for a page in one language: posts, the newest first,
 * then chapters, projects and pages. Texts that are not shown are left out.
 */
export function textUsers(options: Options): (uses: readonly DocumentUse[]) => TermUser[] {
	const texts = new Map<string, PostData | PageData>();
	for (const post of options.posts) texts.set(nameOf({ ...post, kind: 'blog' }), post);
	for (const page of options.pages) texts.set(nameOf({ ...page, kind: 'pages' }), page);
	return (uses) => {
		const bySlug = Map.groupBy(uses, ({ kind, slug }) => `${kind}/${slug}`);
		const users = [...bySlug.values()].flatMap((same) => userOf(same, texts, options));
		return users.sort(
			(a, b) =>
				kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
				compareText(b.date ?? '', a.date ?? '') ||
				compareText(a.url, b.url),
		);
	};
}

function kindOf(text: Pick<DocumentUse, 'kind' | 'slug'>): TermUser['kind'] {
	if (text.kind === 'blog') return 'post';
	if (isProjectText(text)) return 'project';
	return text.slug.includes('/') ? 'chapter' : 'page';
}

type TextName = Pick<DocumentUse, 'kind' | 'slug' | 'locale'>;

function nameOf({ kind, slug, locale }: TextName): string {
	return `${kind}/${slug}/${locale}`;
}

/** Of the languages of one text, that of the page, or else the one that uses the term. */
function userOf(
	uses: readonly DocumentUse[],
	texts: ReadonlyMap<string, PostData | PageData>,
	{ locale, site }: Options,
): TermUser[] {
	const shown = uses.filter((use) => texts.has(nameOf(use)));
	const use = shown.find((each) => each.locale === locale) ?? shown[0];
	const text = use && texts.get(nameOf(use));
	if (!use || !text) return [];
	const { kind, slug, heading } = use;
	const sentence = { before: use.before, text: use.text, after: use.after };
	// A text that is not translated is shown in the reader's language too.
	const translated = texts.has(nameOf({ kind, slug, locale }));
	const address = documentAddress(kind, slug, translated ? use.locale : locale, site.defaultLocale);
	return [
		{
			kind: kindOf(use),
			title: text.data.title,
			url: heading === undefined ? address : `${address}#${heading}`,
			lang: use.locale,
			...(text.kind === 'post' ? { date: text.data.date } : {}),
			...(use.locale === 'zh' ? screenText(sentence) : sentence),
		},
	];
}
