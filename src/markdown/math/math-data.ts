/** What a formula is, for every destination. */
export interface MathData {
	/** As the author wrote it. */
	tex: string;
	/** True: a block of its own. */
	display: boolean;
	/** Only of a block: the author's name for it, `eq:mass`. Such blocks are numbered. */
	id?: string | undefined;
}

declare module 'hast' {
	interface ElementData {
		/** On the `<math>` within a line, or on the container of a block. */
		math?: MathData;
	}
}

declare module 'vfile' {
	interface DataMap {
		/** Formulas in blocks so far. */
		formulas?: number;
	}
}
