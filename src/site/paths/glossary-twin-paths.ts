import { addresses } from '../../domain/addresses.ts';
import { distinctAliases } from '../../domain/glossary/distinct-aliases.ts';
import { type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { site } from '../../site.ts';
import { toGlossary } from '../../targets/text/to-glossary.ts';
import type { TermData } from '../content-data.ts';
import { listTopics } from '../glossary-rows.ts';
import { type Content, readContent } from '../queries.ts';
import { absolute } from '../twins.ts';

export interface GlossaryTwinProps {
	text: string;
}

/** `/glossary/index.md`: all terms at once, for they are short and whoever asks wants several. */
export async function glossaryTwinPaths() {
	const { glossary } = await readContent();
	if (glossary.terms.length === 0) return [];
	return locales.map((locale) => ({
		params: { locale: locale === site.defaultLocale ? undefined : locale },
		props: { text: textIn(glossary, locale) } satisfies GlossaryTwinProps,
	}));
}

function textIn({ terms, topics }: Content['glossary'], locale: Locale): string {
	const { title, description } = messages[locale].glossary;
	const byTopic = Map.groupBy(terms, ({ topic }) => topic);
	return toGlossary(
		{ title, summary: description(terms.length) },
		listTopics(topics, locale).map(({ id, title: names }) => ({
			title: names[locale],
			terms: (byTopic.get(id) ?? []).map((term) => listed(term, locale)),
		})),
	);
}

function listed(term: TermData, locale: Locale) {
	const [own, other] = [term[locale], term[otherLocale(locale)]];
	return {
		name: own.name,
		also: [other.name, ...distinctAliases([own.name, other.name], own.aliases)],
		url: absolute(addresses.term(term.id), locale),
		text: own.text,
	};
}
