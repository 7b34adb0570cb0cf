import { languageTag } from '../../domain/i18n/locale.ts';
import type { Gate } from './built-site.ts';
import { issueIn } from './finding.ts';

/** `lang` of every page is the language of its address: browsers choose letters and voices by it. */
export const pageLanguages: Gate = (site) =>
	site.pages
		.filter(({ lang, locale }) => lang !== languageTag[locale])
		.map(({ file, lang, locale }) =>
			issueIn(site, file, {
				code: 'page/lang',
				message: `Unexpected lang \`${lang}\` of <html>, expected \`${languageTag[locale]}\``,
			}),
		);
