import { XMLValidator } from 'fast-xml-parser';

/** What keeps a text from being well-formed XML; undefined: it is. */
export function whyNotWellFormed(xml: string): string | undefined {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is one more package
	const result = XMLValidator.validate(xml);
	return result === true ? undefined : result.err.msg;
}
