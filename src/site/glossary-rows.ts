import { addresses } from '../domain/addresses.ts';
import type { GlossaryTerm, GlossaryTopic } from '../domain/glossary/glossary-term.ts';
import { languageTag, type Locale, otherLocale } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { firstSentence } from '../domain/text/first-sentence.ts';
import { site } from '../site.ts';
import { screenText } from './screen-text.ts';

/** A term beside other ones: its name leads to its page. */
export interface TermLink {
	name: string;
	url: string;
}

/** A term that another one names, with what it means in a sentence. */
export interface RelatedTerm extends TermLink {
	sense: string;
}

/** A term with its whole definition, in the language of the page. */
export interface TermRow extends TermLink {
	/** Its name in the other language, where that is another one. */
	other?: string;
	html: string;
	topic: { id: string; name: string };
	/** Its other names in both languages: the filter finds it by them. */
	also: string;
}

export function termLink({ id, ...wording }: GlossaryTerm, locale: Locale): TermLink {
	const url = localePath(addresses.term(id), locale, site.defaultLocale);
	return { name: wording[locale].name, url };
}

export function relatedTerm(term: GlossaryTerm, locale: Locale): RelatedTerm {
	const plain = { sense: firstSentence(term[locale].text) };
	const { sense } = locale === 'zh' ? screenText(plain) : plain;
	return { ...termLink(term, locale), sense };
}

export function termRow(
	term: GlossaryTerm,
	topics: readonly GlossaryTopic[],
	locale: Locale,
): TermRow {
	const other = term[otherLocale(locale)];
	return {
		...termLink(term, locale),
		...(other.name === term[locale].name ? {} : { other: other.name }),
		html: term[locale].html,
		topic: { id: term.topic, name: topicName(term, topics, locale) },
		also: [...new Set([...term[locale].aliases, ...other.aliases])].join(' '),
	};
}

export function topicName(
	{ topic }: Pick<GlossaryTerm, 'topic'>,
	topics: readonly GlossaryTopic[],
	locale: Locale,
): string {
	return topics.find(({ id }) => id === topic)?.title[locale] ?? topic;
}

/** The topics as a reader looks for them: by their titles. */
export function listTopics(topics: readonly GlossaryTopic[], locale: Locale): GlossaryTopic[] {
	const { compare } = new Intl.Collator(languageTag[locale]);
	return topics
		.map(({ id, title }) => ({ id, title }))
		.sort((a, b) => compare(a.title[locale], b.title[locale]));
}
