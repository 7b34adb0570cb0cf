/** `{{< figure src="a.png" >}}` or `{% hint style="info" %}`, as it stands in a text. */
export interface Tag {
	start: number;
	end: number;
	/** `literal`: shows a tag, and is none, as Hugo’s comments in a tag do. `self`: nothing closes it. */
	role: 'open' | 'close' | 'self' | 'literal';
	name: string;
	params: Params;
}

export interface Params {
	/** Those without a name, in order. */
	list: readonly string[];
	named: ReadonlyMap<string, string>;
}

/** A tag, or a pair of them with what stands between. */
export interface Piece {
	open: Tag;
	close?: Tag;
	parent?: Piece;
	/** How many stand around it. */
	depth: number;
}

/** The first of these parameters that is there and says something. */
export function param({ named }: Params, ...names: string[]): string | undefined {
	for (const name of names) {
		const value = named.get(name)?.trim();
		if (value) return value;
	}
	return undefined;
}
