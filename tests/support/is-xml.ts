import { XMLValidator } from 'fast-xml-parser';

/** True for well-formed XML; else where it is not. */
export function isXml(text: string): true | object {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is a package of its own
	return XMLValidator.validate(text);
}
