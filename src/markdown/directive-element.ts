/** The element that a directive is between the parser and `annotate/directives.ts`. */
export const directiveTag = 'bimo-directive';

/** Its properties: all strings, so that they pass the second parse of raw HTML. */
export interface DirectiveElement {
	/** Name of the directive, or `label` for the first child that holds the text in brackets. */
	dataName: string;
	dataKind?: 'text' | 'leaf' | 'container';
	/** JSON: the attributes in braces. */
	dataAttributes?: string;
}
