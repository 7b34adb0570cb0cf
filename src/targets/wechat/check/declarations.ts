/** A declaration of an inline style. */
export interface Declaration {
	/** As written, without white space around it. */
	name: string;
	value: string;
}

/**
 * Declarations of a `style` attribute. Semicolons in strings and brackets divide nothing; a part
 * without a colon has an empty value. Comments stay where they are: an article needs none.
 */
export function readDeclarations(style: string): Declaration[] {
	return split(style).flatMap((part) => {
		const text = part.trim();
		if (text === '') return [];
		const colon = text.indexOf(':');
		if (colon < 0) return [{ name: text, value: '' }];
		return [{ name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() }];
	});
}

// A string, open to the end at worst; a bracket; a semicolon; an escaped character.
const sign = /"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|[()]|;|\\[^]/g;

function split(style: string): string[] {
	const parts: string[] = [];
	let start = 0;
	let open = 0;
	for (const { 0: found, index } of style.matchAll(sign)) {
		if (found === '(') open += 1;
		if (found === ')') open = Math.max(0, open - 1);
		if (found !== ';' || open > 0) continue;
		parts.push(style.slice(start, index));
		start = index + 1;
	}
	parts.push(style.slice(start));
	return parts;
}

/** The last value of a property, in small letters; a later declaration wins. */
export function valueOf(style: readonly Declaration[], name: string): string | undefined {
	return style.findLast((own) => own.name.toLowerCase() === name)?.value.toLowerCase();
}
