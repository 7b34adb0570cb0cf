import { addresses } from '../domain/addresses.ts';
import type { TermView } from '../domain/glossary/term-view.ts';
import type { Feature } from '../domain/feature.ts';
import { type Locale, otherLocale } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { site } from '../site.ts';
import type { PageData, PostData } from './content-data.ts';
import type { Content } from './queries.ts';

/** The terms that a text marks, and what their definitions need of the page beside the text. */
interface ExplainedTerms {
	terms: TermView[];
	features: Feature[];
}

type TermText = Pick<PostData | PageData, 'marked' | 'locale' | 'features' | 'status'>;

/** What pages in `locale` show of the terms of a text. */
export function termViews(
	{ glossary }: Pick<Content, 'glossary'>,
	locale: Locale,
): (text: TermText) => ExplainedTerms {
	const byId = new Map(glossary.terms.map((term) => [term.id, term]));
	return ({ marked, locale: lang, features, status }) => {
		// What `PostMarks.astro` says of it.
		const marks = lang !== locale || status !== 'published' ? (['mark'] as const) : [];
		const terms = marked.flatMap((id) => byId.get(id) ?? []);
		return {
			terms: terms.map((term) => ({
				id: term.id,
				lang,
				name: term[lang].name,
				other: term[otherLocale(lang)].name,
				html: term[locale].html,
				url: encodeURI(localePath(addresses.term(term.id), locale, site.defaultLocale)),
			})),
			features: [
				...new Set([...features, ...marks, ...terms.flatMap((term) => term.features)]),
			].sort(),
		};
	};
}
