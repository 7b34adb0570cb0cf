import { messages } from '../i18n/messages.ts';
import type { Issue } from '../issue.ts';
import type { Heading, NumberedPlace, OutwardReference } from '../outline.ts';
import { decode } from '../text/decode.ts';
import type { LabelledText } from './labelled-text.ts';
import { ambiguous, noWords, unknownPlace } from './reference-issues.ts';

/** Texts that a reference may mean. */
export interface LabelledTexts {
	/** The text at an address without its fragment. */
	at: (address: string) => LabelledText | undefined;
	/** All of the book that a text belongs to, in its language where they are translated. */
	besides: (text: LabelledText) => readonly LabelledText[];
}

/** What a reference says once all texts are known. */
export interface SettledReference {
	/** Absent: nothing is there yet, and nothing is to lead there. */
	url?: string;
	/** Absent: what its author wrote stays. */
	words?: string;
	/** What is wrong with it; the check of links need not say so again. */
	issue?: Issue;
}

/** Finds the words of a reference from one text to another. */
export function settleReference(
	reference: OutwardReference,
	from: LabelledText,
	texts: LabelledTexts,
): SettledReference {
	const [, address = '', id = ''] = /^([^#]*)#?(.*)$/s.exec(reference.url) ?? [];
	if (address === '') return settleId(decode(id), reference, { from, texts });
	const text = texts.at(decode(address));
	// Whether the address is there at all is for the check of links to say.
	if (!text) return settleUnnamed(reference, from);
	return { ...urlOf(text, reference.url), ...saidOf(text, decode(id), { from, reference }) };
}

/** A planned chapter has no page: what leads there is its words alone. */
function urlOf({ isPlanned }: LabelledText, url: string): { url?: string } {
	return isPlanned ? {} : { url };
}

/** What a text says of itself, or of a place in it. */
function saidOf(
	text: LabelledText,
	id: string,
	{ from, reference }: { from: LabelledText; reference: OutwardReference },
): Omit<SettledReference, 'url'> {
	const { label } = reference;
	if (label === 'own') return {};
	if (!id) return wordsOf(chapterWords(text, from), label, 'chapter');
	const place = placeIn(text, id);
	if (place) return placeWords(place, text, { from, reference });
	if (!text.ids.includes(id))
		return { issue: unknownPlace(id, text.ids, { reference, from, text }) };
	return label === 'none' ? { issue: noWords(reference, from) } : {};
}

/** What is no text has no words to give. */
function settleUnnamed(reference: OutwardReference, from: LabelledText): SettledReference {
	const { url, label } = reference;
	return label === 'none' ? { url, issue: noWords(reference, from) } : { url };
}

interface Asked {
	from: LabelledText;
	texts: LabelledTexts;
}

/** `#id` that the page itself does not have: a chapter's name, or a place in exactly one chapter. */
function settleId(
	id: string,
	reference: OutwardReference,
	{ from, texts }: Asked,
): SettledReference {
	const others = texts.besides(from);
	const chapter = others.find((text) => text.chapter?.slug === id);
	if (chapter) {
		const words = wordsOf(chapterWords(chapter, from), reference.label, 'chapter');
		return { ...urlOf(chapter, chapter.urls[from.locale]), ...words };
	}
	const found = others.filter((text) => ownIds(text).includes(id));
	const [text] = found;
	const place = text && placeIn(text, id);
	if (text && place && found.length === 1) {
		return {
			...urlOf(text, `${text.urls[from.locale]}#${id}`),
			...placeWords(place, text, { from, reference }),
		};
	}
	const { url } = reference;
	if (found.length > 1) return { url, issue: ambiguous(id, found, { reference, from }) };
	const known = others.flatMap((each) => [each.chapter?.slug ?? '', ...ownIds(each)]);
	return { url, issue: unknownPlace(id, [...from.ids, ...known], { reference, from }) };
}

/** Ids that an author chose: others may change with a word of a heading. */
function ownIds({ headings, numbered }: LabelledText): string[] {
	return [...headings, ...numbered].filter(({ own }) => own).map(({ id }) => id);
}

type Place = { numbered: NumberedPlace } | { heading: Heading };

function placeIn({ numbered, headings }: LabelledText, id: string): Place | undefined {
	const counted = numbered.find((each) => each.id === id);
	if (counted) return { numbered: counted };
	const heading = headings.find((each) => each.id === id);
	return heading && { heading };
}

/** “Chapter 4” within a book, the title from elsewhere. */
function chapterWords({ chapter, title }: LabelledText, from: LabelledText): string {
	if (!chapter?.number || chapter.book !== from.chapter?.book) return title;
	const { reference } = messages[from.locale];
	return reference[chapter.kind](chapter.number);
}

function placeWords(
	place: Place,
	text: LabelledText,
	{ from, reference: { label } }: { from: LabelledText; reference: OutwardReference },
): { words?: string } {
	const { reference } = messages[from.locale];
	// Without numbers of chapters, every chapter has a figure 1.
	const isNear = Boolean(text.chapter?.number) && text.chapter?.book === from.chapter?.book;
	if ('numbered' in place) {
		const words = reference[place.numbered.kind](place.numbered.number);
		return wordsOf(isNear ? words : reference.of(words, text.title), label, 'numbered');
	}
	const { number, text: title } = place.heading;
	return wordsOf(number && isNear ? reference.section(number) : title, label, 'section');
}

/** A label that was typed gives way to one of its own kind only. */
function wordsOf(
	words: string,
	label: OutwardReference['label'],
	kind: OutwardReference['label'],
): { words?: string } {
	return label === 'none' || label === kind ? { words } : {};
}
