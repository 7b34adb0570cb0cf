/** What a token may be to a phrase; the numbers are kept by the million. */
export const tokenKind = {
	/** Punctuation, code, an end: no phrase goes across. */
	gap: 0,
	/** A function word: a phrase neither begins nor ends with it. */
	stop: 1,
	/** A word in lower case, or in Chinese. */
	plain: 2,
	/** Capital only because of where it stands. */
	initial: 3,
	/** A word with a capital that its place does not ask for. */
	capital: 4,
	/** Capitals or digits that no place asks for: `eBPF`, `HTTP/2`. */
	strong: 5,
	/** `of` between two capitals. */
	link: 6,
} as const;

export type TokenKind = (typeof tokenKind)[keyof typeof tokenKind];

export interface Token {
	/** As the text writes it. */
	form: string;
	/** What all forms of the word share. */
	key: string;
	kind: TokenKind;
}

/** A text as numbers: tokens by form, and the kind of each. */
export interface TokenText {
	document: number;
	forms: Int32Array;
	kinds: Uint8Array;
}

/** Texts cut into tokens, each form kept once. */
export class Corpus {
	readonly texts: TokenText[] = [];
	/** Forms by their number. */
	readonly forms: string[] = [];
	/** Number of the key of each form. */
	readonly keys: number[] = [];
	readonly #formIds = new Map<string, number>();
	readonly #keyIds = new Map<string, number>();
	readonly #documents = new Map<string, number>();

	/** How many documents there are; both languages of one count once. */
	get documents(): number {
		return this.#documents.size;
	}

	/** How many keys there are. */
	get size(): number {
		return this.#keyIds.size;
	}

	add(document: string, tokens: readonly Token[]): void {
		const forms = new Int32Array(tokens.length);
		const kinds = new Uint8Array(tokens.length);
		for (const [at, token] of tokens.entries()) {
			forms[at] = this.#formId(token);
			kinds[at] = token.kind;
		}
		this.texts.push({ document: idOf(this.#documents, document), forms, kinds });
	}

	#formId({ form, key }: Token): number {
		const known = this.#formIds.get(form);
		if (known !== undefined) return known;
		const id = idOf(this.#formIds, form);
		this.forms.push(form);
		this.keys.push(idOf(this.#keyIds, key));
		return id;
	}
}

function idOf(ids: Map<string, number>, value: string): number {
	const known = ids.get(value);
	if (known !== undefined) return known;
	ids.set(value, ids.size);
	return ids.size - 1;
}
