import type { Params } from './tag.ts';

/** A tag or a pair, as a rule sees it. */
export interface Call {
	name: string;
	params: Params;
	/** What stands between two tags; undefined for one alone. */
	inner: string | undefined;
	/** The name of the pair around it. */
	within: string | undefined;
	/** The parameters of that pair. */
	around?: Params | undefined;
	/** It stands in the address of a link, or in an attribute. */
	isAddress: boolean;
}

/** What a tag or a pair becomes; `note` is for the ledger. */
export type Conversion = { note?: string; dropped?: string } & (
	| {
			as: 'container';
			/** What follows the colons: `note[Title]`. */
			opening: string;
			/** All that is within is code: what stands behind its fence. */
			code?: string;
	  }
	/** All of it gives way to this, which stands by itself. */
	| { as: 'block'; text: string }
	/** The first tag gives way to this, the second one to nothing. */
	| { as: 'before'; text: string }
	/** All of it gives way to this, within a sentence. */
	| { as: 'inline'; text: string }
	/** The tags go, and the block of code between them gets these options. */
	| { as: 'fence'; options: string }
	/** Tags that only arrange become comments, so that what they parted stays apart. */
	| { as: 'wrapper' }
	/** Only the tags give way, each to one of these. */
	| { as: 'around'; before: string; after: string }
);

/** Undefined: this way of writing it is unknown. */
export type Rule = (call: Call) => Conversion | undefined;

export type Rules = Readonly<Record<string, Rule>>;
