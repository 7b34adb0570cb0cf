/** Which part of a text an article is, of those that it was too long for one of. */
export interface Part {
	/** From 1. */
	number: number;
	count: number;
}

/** In lists of what an account has, the first part goes by the name of its text. */
export function partName(name: string, number: number): string {
	return number === 1 ? name : `${name}#${number}`;
}

/** The text that the name of a part is of: `blog/a#2` is of `blog/a`. */
export function wholeName(name: string): string {
	return name.replace(/#(?:[2-9]|[1-9]\d+)$/, '');
}
