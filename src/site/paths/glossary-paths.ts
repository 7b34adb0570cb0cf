import { addresses } from '../../domain/addresses.ts';
import type { Feature } from '../../domain/feature.ts';
import { distinctAliases } from '../../domain/glossary/distinct-aliases.ts';
import type { GlossaryTopic } from '../../domain/glossary/glossary-term.ts';
import { groupTerms, type LetterGroup } from '../../domain/glossary/group-terms.ts';
import { type Locale, locales, otherLocale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { site } from '../../site.ts';
import type { TermData } from '../content-data.ts';
import { termJsonLd, termSetJsonLd } from '../glossary-json-ld.ts';
import {
	listTopics,
	type RelatedTerm,
	relatedTerm,
	type TermLink,
	termLink,
	type TermRow,
	termRow,
	topicName,
} from '../glossary-rows.ts';
import { type Head, makeHead } from '../head.ts';
import { editUrlOf, origin } from '../origin.ts';
import { type Content, readContent, usesOf } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { type TermUser, textUsers } from '../term-users.ts';
import { keyed } from './keyed.ts';

export interface GlossaryProps {
	shell: Shell;
	head: Head;
	title: string;
	description: string;
	topics: GlossaryTopic[];
	groups: { letter: string; rows: TermRow[] }[];
	features: Feature[];
}

/** What a term is called in one language, and what it means. */
interface Wording {
	lang: Locale;
	name: string;
	aliases: string[];
	html: string;
}

export interface GlossaryTermProps {
	shell: Shell;
	head: Head;
	topic: { id: string; name: string };
	/** The language of the page first. */
	wordings: [Wording, Wording];
	related: RelatedTerm[];
	links: { url: string; title: string }[];
	users: TermUser[];
	/** Its neighbours in the list. */
	before?: TermLink | undefined;
	after?: TermLink | undefined;
	features: Feature[];
	editUrl?: string | undefined;
}

/** `/glossary/`, where there are terms. */
export async function glossaryPaths() {
	const content = await readContent();
	const { terms, topics } = content.glossary;
	if (terms.length === 0) return [];
	const path = addresses.glossary;
	return locales.map((locale) => {
		const { title, description: describe } = messages[locale].glossary;
		const description = describe(terms.length);
		const groups = groupTerms(terms, locale);
		const inOrder = groups.flatMap((group) => group.terms);
		const jsonLd = termSetJsonLd(inOrder, description, { locale, site, origin });
		const props: GlossaryProps = {
			shell: makeShell(content, locale, { path, site }),
			head: makeHead({ locale, path, title, description, jsonLd, twin: true }, site, origin),
			title,
			description,
			topics: listTopics(topics, locale),
			groups: groups.map(({ letter, terms: under }) => ({
				letter,
				rows: under.map((term) => termRow(term, topics, locale)),
			})),
			features: [...new Set(terms.flatMap(({ features }) => features))].sort(),
		};
		return keyed(locale, {}, props);
	});
}

/** The page of each term. */
export async function glossaryTermPaths() {
	const content = await readContent();
	const links = relations(content.glossary.terms);
	return locales.flatMap((locale) => {
		const groups = groupTerms(content.glossary.terms, locale);
		const usersOf = textUsers({ ...content, projects: content.landscape.projects, locale, site });
		const inOrder = groups.flatMap(({ terms }: LetterGroup<TermData>) => terms);
		return inOrder.map((term, index) => {
			const [before, after] = [inOrder[index - 1], inOrder[index + 1]];
			const props: GlossaryTermProps = {
				...termProps(term, content, locale),
				related: (links.get(term.id) ?? []).map((each) => relatedTerm(each, locale)),
				users: usersOf(usesOf(term.uses)),
				before: before && termLink(before, locale),
				after: after && termLink(after, locale),
			};
			return keyed(locale, { term: term.id }, props);
		});
	});
}

/** What a page shows of the term itself. */
function termProps(
	term: TermData,
	content: Content,
	locale: Locale,
): Omit<GlossaryTermProps, 'related' | 'users'> {
	const path = addresses.term(term.id);
	const { name, text: description } = term[locale];
	const title = `${name} · ${messages[locale].glossary.title}`;
	const jsonLd = termJsonLd(term, { locale, site, origin });
	const topic = topicName(term, content.glossary.topics, locale);
	const kicker = `${messages[locale].glossary.title} · ${topic}`;
	const card = { kicker, title: name, also: term[otherLocale(locale)].name };
	return {
		shell: makeShell(content, locale, { path, site }),
		head: makeHead({ locale, path, title, description, jsonLd, card }, site, origin),
		topic: { id: term.topic, name: topic },
		wordings: [wording(term, locale), wording(term, otherLocale(locale))],
		links: term.links.map(({ url, title: named }) => ({ url, title: named[locale] })),
		features: term.features,
		editUrl: editUrlOf(term.path),
	};
}

function wording(term: TermData, lang: Locale): Wording {
	const { name, aliases, html } = term[lang];
	const names = [name, term[otherLocale(lang)].name];
	return { lang, name, aliases: distinctAliases(names, aliases), html };
}

/** For each term those that it names, and then those that name it. */
function relations(terms: readonly TermData[]): Map<string, TermData[]> {
	const byId = new Map(terms.map((term) => [term.id, term]));
	const found = new Map<string, Set<string>>(
		terms.map(({ id, related }) => [id, new Set(related)]),
	);
	for (const { id, related } of terms) for (const other of related) found.get(other)?.add(id);
	return new Map(
		[...found].map(([id, ids]) => [id, [...ids].flatMap((each) => byId.get(each) ?? [])]),
	);
}
