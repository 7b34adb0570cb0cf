import { addresses } from '../domain/addresses.ts';
import { languageTag, type Locale, otherLocale } from '../domain/i18n/locale.ts';
import { messages } from '../domain/i18n/messages.ts';
import { localePath } from '../domain/i18n/paths.ts';
import type { TermWording } from '../domain/glossary/glossary-term.ts';
import type { Site } from '../domain/site.ts';
import { breadcrumbs } from './json-ld.ts';

/** Whose data it is: the site in one language. */
interface Place {
	locale: Locale;
	site: Site;
	origin: string;
}

type NamedTerm = { id: string } & Record<Locale, Pick<TermWording, 'name'>>;
type WordedTerm = { id: string } & Record<Locale, Pick<TermWording, 'name' | 'aliases' | 'text'>>;

/** schema.org DefinedTermSet and BreadcrumbList of the glossary; what a term means is on its page. */
export function termSetJsonLd(
	terms: readonly NamedTerm[],
	description: string,
	place: Place,
): object[] {
	const { locale } = place;
	const url = at(addresses.glossary, place);
	const set = {
		'@type': 'DefinedTermSet',
		'@id': url,
		name: messages[locale].glossary.title,
		description,
		inLanguage: languageTag[locale],
		url,
		hasDefinedTerm: terms.map((term) => {
			const own = at(addresses.term(term.id), place);
			return { '@type': 'DefinedTerm', '@id': own, name: term[locale].name, url: own };
		}),
	};
	return [set, breadcrumbs(crumbs(place))];
}

/** schema.org DefinedTerm and BreadcrumbList of a term. */
export function termJsonLd(term: WordedTerm, place: Place): object[] {
	const { locale } = place;
	const url = at(addresses.term(term.id), place);
	const { name, aliases, text } = term[locale];
	const other = term[otherLocale(locale)];
	const names = [...aliases, other.name, ...other.aliases];
	const defined = {
		'@type': 'DefinedTerm',
		'@id': url,
		name,
		alternateName: [...new Set(names)].filter((each) => each !== name),
		description: text,
		inLanguage: languageTag[locale],
		url,
		inDefinedTermSet: {
			'@type': 'DefinedTermSet',
			'@id': at(addresses.glossary, place),
			name: messages[locale].glossary.title,
			url: at(addresses.glossary, place),
		},
	};
	return [defined, breadcrumbs([...crumbs(place), [name, url]])];
}

function crumbs(place: Place): [string, string][] {
	const { locale, site } = place;
	return [
		[site.name[locale], at(addresses.home, place)],
		[messages[locale].glossary.title, at(addresses.glossary, place)],
	];
}

function at(path: string, { locale, site, origin }: Place): string {
	return origin + encodeURI(localePath(path, locale, site.defaultLocale));
}
