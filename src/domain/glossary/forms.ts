import { fold } from './fold.ts';

/** A form that a name takes in texts. */
export interface Form {
	/** As `fold` writes it, with its capitals. */
	cased: string;
	/** In lower case: what is looked for. */
	text: string;
	/** A plural: what a name says itself counts before it. */
	inflected: boolean;
}

const oneHan = /^\p{sc=Han}$/v;

/** The name and its plural. None of a single Han character: it is a part of too many words. */
export function formsOf(name: string): Form[] {
	const { cased } = fold(name.trim());
	if (cased === '' || oneHan.test(cased)) return [];
	const plural = pluralOf(cased);
	return [form(cased, false), ...(plural === undefined ? [] : [form(plural, true)])];
}

function form(cased: string, inflected: boolean): Form {
	return { cased, text: cased.toLowerCase(), inflected };
}

/** `inference engine` → `inference engines`, `LLM` → `LLMs`; of Latin letters and digits only. */
function pluralOf(name: string): string | undefined {
	if (!/[A-Za-z\d]$/.test(name)) return undefined;
	if (/[a-z]is$/.test(name)) return name.replace(/is$/, 'es');
	if (/[b-df-hj-np-tv-z]y$/.test(name)) return name.replace(/y$/, 'ies');
	return /(?:[sxzSXZ]|[cs]h)$/.test(name) ? `${name}es` : `${name}s`;
}
