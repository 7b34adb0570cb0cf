import type { Locale } from '../i18n/locale.ts';
import { bySound, pinyinInitial, pinyinOrder } from './pinyin-initial.ts';

/** Terms that stand under one letter, in order. */
export interface LetterGroup<T> {
	/** `A` to `Z`, or `#` for names that begin with no letter. */
	letter: string;
	terms: T[];
}

type Named = { id: string } & Record<Locale, { name: string }>;

// Case, accents, spaces and punctuation do not count.
const alphabetic = new Intl.Collator('en', {
	sensitivity: 'base',
	ignorePunctuation: true,
	numeric: true,
});

const rules = {
	en: { key: (name: string) => name, order: alphabetic },
	zh: { key: bySound, order: pinyinOrder },
} as const satisfies Record<Locale, object>;

/** The terms as the glossary of a language lists them: by English name, or by pinyin. */
export function groupTerms<T extends Named>(terms: readonly T[], locale: Locale): LetterGroup<T>[] {
	const { key, order } = rules[locale];
	const listed = terms.map((term) => {
		const name = key(term[locale].name);
		return { term, name, letter: letterOf(name, locale) };
	});
	listed.sort(
		(a, b) =>
			rank(a.letter) - rank(b.letter) ||
			order.compare(a.name, b.name) ||
			(a.term.id < b.term.id ? -1 : 1),
	);
	return [...Map.groupBy(listed, ({ letter }) => letter)].map(([letter, under]) => ({
		letter,
		terms: under.map(({ term }) => term),
	}));
}

const none = '#';

function letterOf(name: string, locale: Locale): string {
	const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0] ?? '';
	if (/[a-z]/i.test(first)) return first.toUpperCase();
	if (locale === 'zh' && /\p{Script=Han}/u.test(first)) return pinyinInitial(first) ?? none;
	return none;
}

/** Names without a letter come last. */
function rank(letter: string): number {
	return letter === none ? 'Z'.charCodeAt(0) + 1 : letter.charCodeAt(0);
}
