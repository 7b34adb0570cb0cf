import { locales } from '../i18n/locale.ts';
import type { LabelledText } from './labelled-text.ts';
import type { LabelledTexts } from './settle-reference.ts';

/** Texts by their address, and by their book. */
export function labelledTexts(labels: readonly LabelledText[]): LabelledTexts {
	const byAddress = new Map<string, LabelledText>();
	for (const label of labels) byAddress.set(keyOf(label.urls[label.locale]), label);
	for (const label of labels) {
		for (const locale of locales) {
			const key = keyOf(label.urls[locale]);
			if (!byAddress.has(key)) byAddress.set(key, label);
		}
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
	const others = book.filter((each) => each.chapter?.slug !== chapter?.slug);
	const own = others.filter((each) => each.locale === locale);
	const translated = new Set(own.map((each) => each.chapter?.slug));
	return [...own, ...others.filter((each) => !translated.has(each.chapter?.slug))];
}
