import { type Locale, locales } from './locale.ts';

/** More is no reader's list: browsers send some tens of characters. */
const longest = 1_000;

/**
 * First subtags that mean each language. Chinese has those of its own spoken forms, which BCP 47
 * lets stand alone (section 4.1.2, extended language subtags): `cmn`, `yue` and their kin.
 */
const primaries: Record<Locale, readonly string[]> = {
	en: ['en'],
	zh: ['zh', 'cmn', 'yue', 'wuu', 'nan', 'hak', 'gan', 'hsn', 'cdo', 'cjy', 'cpx', 'czh', 'mnp'],
};

/** A language range (RFC 4647) and its weight, in the order of the header. */
interface Range {
	/** First subtag in small letters, or `*`. */
	primary: string;
	/** From 0, not wanted, to 1. */
	weight: number;
}

/**
 * The language that `Accept-Language` wants most (RFC 9110, section 12.5.4); undefined where it
 * wants none of ours or as well any. Of equal weights the first one counts; `*` stands for what
 * the list does not name, so that it alone decides nothing. What is malformed is passed over.
 */
export function acceptedLocale(header: string): Locale | undefined {
	const ranges = header.slice(0, longest).split(',').flatMap(readRange);
	const wanted = locales
		.map((locale) => ({ locale, ...wantOf(ranges, locale) }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight || a.place - b.place);
	const [first, second] = wanted;
	const isDraw = first && second?.weight === first.weight && second.place === first.place;
	return isDraw ? undefined : first?.locale;
}

/** How much a language is wanted, and where that is said. */
function wantOf(ranges: readonly Range[], locale: Locale): { weight: number; place: number } {
	const named = ranges.filter(({ primary }) => primaries[locale].includes(primary));
	const meant = named.length > 0 ? named : ranges.filter(({ primary }) => primary === '*');
	// `zh-TW, zh;q=0.5`: one who wants a form of it that much gets what there is.
	const weight = Math.max(0, ...meant.map((range) => range.weight));
	return {
		weight,
		place: ranges.findIndex((each) => meant.includes(each) && each.weight === weight),
	};
}

const shape =
	/^(\*|[a-z]{1,8})(?:-(?:[a-z0-9]{1,8}|\*))*\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/** `zh-Hant;q=0.8` → one range; none where it is malformed. */
function readRange(text: string): Range[] {
	const [, primary, weight = '1'] = shape.exec(text.trim()) ?? [];
	return primary === undefined
		? []
		: [{ primary: primary.toLowerCase(), weight: Number.parseFloat(weight) }];
}
