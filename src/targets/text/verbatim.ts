import type { Data, Literal } from 'mdast';

/** Signs of Markdown that are written as they are, since they mean what they say. */
interface Verbatim extends Literal {
	type: 'verbatim';
	data?: Data;
}

declare module 'mdast' {
	interface RootContentMap {
		verbatim: Verbatim;
	}
	interface PhrasingContentMap {
		verbatim: Verbatim;
	}
	interface BlockContentMap {
		verbatim: Verbatim;
	}
	interface Data {
		/** The element that hast-util-to-mdast takes a node for that it does not know. */
		hName?: string | undefined;
	}
}

/** Signs within a line. */
export function signs(value: string): Verbatim {
	return { type: 'verbatim', value, data: { hName: 'span' } };
}

/** A block of signs. */
export function signBlock(value: string): Verbatim {
	return { type: 'verbatim', value };
}
