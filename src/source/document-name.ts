import { isLocale, type Locale } from '../domain/i18n/locale.ts';

// `.md` first: where both are there, it is the one that is read.
const extensions = ['.md', '.mdx'];

/** `zh.mdx` → its stem and extension; undefined: the file holds no text. */
export function splitDocumentName(name: string): { stem: string; extension: string } | undefined {
	const extension = extensions.find((each) => name.endsWith(each));
	return extension === undefined
		? undefined
		: { stem: name.slice(0, -extension.length), extension };
}

/** The language of a text by the name of its file: `zh.mdx` → `zh`. */
export function localeOfName(name: string): Locale | undefined {
	const { stem = '' } = splitDocumentName(name) ?? {};
	return isLocale(stem) ? stem : undefined;
}
