import type { GlossaryTerm } from '../../../domain/glossary/glossary-term.ts';
import type { Locale } from '../../../domain/i18n/locale.ts';
import type { TermNote } from '../../../targets/wechat/term-notes.ts';

/** The terms of the glossary as articles in a language explain them. */
export function termNotes(terms: readonly GlossaryTerm[], locale: Locale): Map<string, TermNote> {
	const other = locale === 'zh' ? 'en' : 'zh';
	return new Map(
		terms.map((term) => [
			term.id,
			{ name: term[locale].name, other: term[other].name, definition: term[locale].text },
		]),
	);
}
