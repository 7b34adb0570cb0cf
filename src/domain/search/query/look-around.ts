import { type Locale, otherLocale } from '../../i18n/locale.ts';
import { type Part, partOf } from './collect.ts';
import { findPhrases, type FoundPages } from './find-phrases.ts';
import { gather, type Search } from './gather.ts';
import { planPhrase } from './plan-query.ts';
import { otherWords } from './translate.ts';

/** Looks something up, with the texts of as many pages as are wanted. */
type Source = (wanted: number) => Promise<Part>;

/** Where else what is asked for may stand. */
export interface Around {
	/** Pages of the other language that hold a translation. */
	translations: Source[];
	/** Pages of the reader's language that hold other names. */
	names: Source[];
	/** Those that hold the terms that are a part of it. */
	terms: Source[];
	/** The translations as words. */
	words: string[];
}

/** Names what else to look for; the first translation is looked up at once. */
export function lookAround(search: Search, text: string): Around {
	const { locale } = search.request;
	const { translations, names, terms } = otherWords(search.corpus.synonyms, text, locale);
	const around = {
		translations: translations.map((one) => sourceOf(search, one, otherLocale(locale))),
		names: names.map((one) => sourceOf(search, one, locale)),
		terms: terms.map((one) => sourceOf(search, one, locale)),
		words: translations.map((one) => one.join(' ')),
	};
	// Its keys are fetched beside those of the query; who takes it hears of a failure.
	around.translations[0]?.(0).catch(() => undefined);
	return around;
}

function sourceOf(search: Search, texts: readonly string[], lang: Locale): Source {
	let looked: Promise<FoundPages> | undefined;
	const look = async (): Promise<FoundPages> => {
		const planned = texts.map((text) => planPhrase(text, search.corpus.toSimplified()));
		return findPhrases(search.corpus, planned);
	};
	return async (wanted) => {
		const gathered = await gather(search, await (looked ??= look()), { lang, wanted });
		return partOf(gathered, { phrases: texts, parts: texts });
	};
}
