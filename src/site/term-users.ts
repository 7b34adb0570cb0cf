import { documentAddress } from '../domain/addresses.ts';
import type { DocumentUse } from '../domain/glossary/glossary-term.ts';
import { type Locale, locales } from '../domain/i18n/locale.ts';
import { projectSlug } from '../domain/landscape/project-slug.ts';
import { compareText } from '../domain/text/compare-text.ts';
import type { Site } from '../domain/site.ts';
import { isProjectText } from '../source/landscape/is-project-text.ts';
import type { PageData, PostData, ProjectData } from './content-data.ts';
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
	/** A project has a page in both languages, whatever languages its text has. */
	projects: readonly Pick<ProjectData, 'id' | 'name'>[];
	locale: Locale;
	site: Pick<Site, 'defaultLocale'>;
}

const kinds: readonly TermUser['kind'][] = ['post', 'chapter', 'project', 'page'];

/**
 * Finds the texts that use a term, each once, for a page in one language: posts, the newest first,
 * then chapters, projects and pages. Texts that are not shown are left out.
 */
export function textUsers(options: Options): (uses: readonly DocumentUse[]) => TermUser[] {
	const texts: Texts = new Map();
	for (const { slug, locale, data } of options.posts) {
		texts.set(nameOf({ kind: 'blog', slug, locale }), data);
	}
	for (const { slug, locale, data } of options.pages) {
		texts.set(nameOf({ kind: 'pages', slug, locale }), { title: data.title });
	}
	for (const { id, name } of options.projects) {
		for (const locale of locales) {
			const slug = projectSlug(id);
			texts.set(nameOf({ kind: 'pages', slug, locale }), { title: name[locale] });
		}
	}
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

/** What is said of texts, by their names; only posts have a date. */
type Texts = Map<string, { title: string; date?: string }>;

type TextName = Pick<DocumentUse, 'kind' | 'slug' | 'locale'>;

function nameOf({ kind, slug, locale }: TextName): string {
	return `${kind}/${slug}/${locale}`;
}

/** Of the languages of one text, that of the page, or else the one that uses the term. */
function userOf(uses: readonly DocumentUse[], texts: Texts, { locale, site }: Options): TermUser[] {
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
			title: text.title,
			url: heading === undefined ? address : `${address}#${heading}`,
			lang: use.locale,
			...(text.date ? { date: text.date } : {}),
			...(use.locale === 'zh' ? screenText(sentence) : sentence),
		},
	];
}
