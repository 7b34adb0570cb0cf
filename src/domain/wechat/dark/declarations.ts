/** `[property, value]`, in their order; the property in lower case. */
export type Declarations = readonly (readonly [property: string, value: string])[];

/** An inline style, taken apart; semicolons within brackets and quotes part nothing. */
export function parseDeclarations(style: string): Declarations {
	return partsOf(style).flatMap((part) => {
		const colon = part.indexOf(':');
		const property = part.slice(0, Math.max(colon, 0)).trim().toLowerCase();
		return property ? [[property, part.slice(colon + 1).trim()] as const] : [];
	});
}

/** One pass, as the text may be anybody's: what is left open runs to the end. */
function partsOf(style: string): string[] {
	const parts: string[] = [];
	let start = 0;
	let closing: string | undefined;
	for (let at = 0; at < style.length; at++) {
		const sign = style.charAt(at);
		if (closing !== undefined) closing = sign === closing ? undefined : closing;
		else if (sign === '(') closing = ')';
		else if (sign === '"' || sign === "'") closing = sign;
		else if (sign === ';') {
			parts.push(style.slice(start, at));
			start = at + 1;
		}
	}
	return [...parts, style.slice(start)];
}

/** `margin:0;color:#222`. */
export function formatDeclarations(declarations: Declarations): string {
	return declarations.map(([property, value]) => `${property}:${value}`).join(';');
}
