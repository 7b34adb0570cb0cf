import { documentAddress } from '../domain/addresses.ts';
import type { LabelledText } from '../domain/handbook/labelled-text.ts';
import { locales } from '../domain/i18n/locale.ts';
import type { Site } from '../domain/site.ts';
import type { DocumentFile } from '../source/list-documents.ts';

/** Addresses of a text's pages, by the language around it. */
export function urlsOf(
	{ kind, slug }: DocumentFile,
	{ site }: { site: Site },
): LabelledText['urls'] {
	const urls = locales.map((each) => [each, documentAddress(kind, slug, each, site.defaultLocale)]);
	// Every language is a key, because `locales` lists them all.
	return Object.fromEntries(urls) as LabelledText['urls'];
}
