import type { Part } from '../../../domain/wechat/part.ts';

/** A part of a text, and what it has to say of the others. */
export interface PartView extends Part {
	/** Titles of all parts, in their order. */
	titles: readonly string[];
	/** Addresses on WeChat of the parts that were published there, by number. */
	addresses: ReadonlyMap<number, string>;
	/** The part that each id of the text stands in. */
	places: ReadonlyMap<string, number>;
}

/** Another part, as a link to it shows it. */
export interface OtherPart extends Part {
	/** Absent: it is not on WeChat yet. */
	url: string | undefined;
}
