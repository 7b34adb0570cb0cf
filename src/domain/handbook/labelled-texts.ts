import { type Locale, locales } from '../i18n/locale.ts';
import type { LabelledText } from './labelled-text.ts';
import type { LabelledTexts } from './settle-reference.ts';

/** Texts by their address, and by their book: planned ones where there is no other language. */
export function labelledTexts(labels: readonly LabelledText[]): LabelledTexts {
	const byAddress = new Map<string, LabelledText>();
	const claim = (label: LabelledText, locale: Locale): void => {
		const key = keyOf(label.urls[locale]);
		if (!byAddress.has(key)) byAddress.set(key, label);
	};
	for (const isPlanned of [false, true]) {
		const group = labels.filter((label) => label.isPlanned === isPlanned);
		for (const label of group) claim(label, label.locale);
		for (const label of group) for (const locale of locales) claim(label, locale);
	}
	const byBook = Map.groupBy(labels, ({ chapter }) => chapter?.book);
	return {
		at: (address) => byAddress.get(keyOf(address)),
		besides: (text) => besides(text, byBook.get(text.chapter?.book) ?? []),
	};
}

/** Hosts add the slash at the end. */
function keyOf(address: string): string {
	return address.normalize().replace(/\/?$/, '/');
}

/** The other chapters, each in the language of the text or in the one that there is. */
function besides({ locale, chapter }: LabelledText, book: readonly LabelledText[]): LabelledText[] {
	const rank = (text: LabelledText): number =>
		(text.isPlanned ? 2 : 0) + (text.locale === locale ? 0 : 1);
	const others = book
		.filter((each) => each.chapter?.slug !== chapter?.slug)
		.sort((a, b) => rank(a) - rank(b));
	const slugs = new Set<string | undefined>();
	return others.filter((each) => slugs.size < slugs.add(each.chapter?.slug).size);
}
