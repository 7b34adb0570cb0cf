import { addresses } from '../domain/addresses.ts';
import { languageName, locales } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { site } from '../site.ts';
import type { LlmsFile, LlmsLink } from '../targets/text/to-llms.ts';
import { llmsLandscape } from './landscape/llms-landscape.ts';
import { origin } from './origin.ts';
import type { Content } from './queries.ts';

/** What programs that read for people should know of this site; in English, with both languages. */
export function llmsFile({ landscape }: Content): LlmsFile {
	return {
		title: `${site.name.en} ${site.name.zh}`,
		summary: `${site.motto.en} ${site.description.en}`,
		sections: [
			{ title: 'The site', links: locales.flatMap(homeLinks) },
			...llmsLandscape(landscape, { site, origin }),
		],
	};
}

function homeLinks(locale: (typeof locales)[number]): LlmsLink[] {
	const at = (path: string) => origin + localePath(path, locale, site.defaultLocale);
	const language = languageName[locale];
	return [
		{
			name: `${site.name[locale]} (${language})`,
			url: at(addresses.home),
			about: site.motto[locale],
		},
		{
			name: `Feed (${language})`,
			url: at(addresses.rss),
			about: 'The newest posts in full, as RSS.',
		},
	];
}
