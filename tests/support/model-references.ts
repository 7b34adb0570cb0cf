import type { Locale } from '../../src/domain/i18n/locale.ts';
import type { ModelBook, ModelPlace, ModelText } from './book-model.ts';

/** A link as it has to be built. */
export interface ModelLink {
	/** Of the chapter's own page: `#fig:1`, `/zh/handbooks/tide/c03/#fig:1`. */
	href: string;
	/** In the one page of the book. */
	inPrint: string;
	text: string;
}

/** Names as readers of a language know them; written here once more, not taken from the site. */
export const wordsFor = {
	en: (kind: string, number: string): string => `${kind} ${number}`,
	zh: (kind: ModelText['kind'] | ModelPlace['kind'], number: string): string =>
		({
			...{ Figure: `图${number}`, Table: `表${number}`, Listing: `代码清单${number}` },
			...{ Equation: `式${number}`, Section: `${number}节` },
			...{ Chapter: `第${number}章`, Appendix: `附录${number}` },
		})[kind],
} as const satisfies Record<Locale, unknown>;

/** The address of a text of a book. */
export const pathOf = (book: string, slug: string, locale: Locale): string =>
	`${locale === 'zh' ? '/zh' : ''}/handbooks/${book}/${slug}/`;

/** The id of a text in the one page of its book, and of a place in it. */
export const printId = (slug: string, id = ''): string =>
	slug.replace('/', '.') + (id && `--${id}`);

/** What the references of a text become, in order. */
export function linksOf(book: ModelBook, from: ModelText): ModelLink[] {
	return from.references.map((reference) => linkOf(book, from, reference));
}

function linkOf(book: ModelBook, from: ModelText, reference: string): ModelLink {
	const [file = '', id = ''] = reference.split('#');
	const target = file === '' ? ownerOf(book, from, id) : bySlug(book, slugOf(file));
	const place = target.places.find((each) => each.id === id);
	const { kind, number } = place ?? target;
	const path = target === from ? '' : pathOf(book.id, target.slug, from.lang);
	const isPlace = place !== undefined;
	return {
		href: isPlace ? `${path}#${id}` : path,
		inPrint: `#${printId(target.slug, isPlace ? id : '')}`,
		// A heading that bears no number is known by what it says.
		text: number
			? wordsFor[from.lang](kind, number)
			: (unnumbered[from.lang][id.split('-')[0] ?? ''] ?? ''),
	};
}

const unnumbered: Record<Locale, Record<string, string>> = {
	en: { only: 'First', second: 'Second' },
	zh: { only: '其一', second: '其二' },
};

/** Folders between the dots and the file. */
const slugOf = (file: string): string => file.replace(/^(?:\.\.\/)+|\/(?:en|zh)\.md$/g, '');

/** The text that an id without a file means: this one, a chapter's name, or the one that has it. */
function ownerOf({ texts }: ModelBook, from: ModelText, id: string): ModelText {
	const has = (text: ModelText): boolean => text.places.some((place) => place.id === id);
	const found = has(from) ? from : (texts.find(({ slug }) => slug === id) ?? texts.find(has));
	if (!found) throw new Error(`Unexpected id ${id}, expected one of ${from.slug} or of its book`);
	return found;
}

function bySlug({ texts }: ModelBook, slug: string): ModelText {
	const found = texts.find((text) => text.slug === slug);
	if (!found) throw new Error(`Unexpected reference to ${slug}, expected a chapter`);
	return found;
}
