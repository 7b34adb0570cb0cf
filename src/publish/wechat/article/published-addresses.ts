import { localePath } from '../../../domain/i18n/paths.ts';
import { locales } from '../../../domain/i18n/locale.ts';
import type { ArticleMaker } from './article-maker.ts';

/** Addresses on WeChat by the address on the site, absolute: what `wechat.yaml` lists. */
export function publishedAddresses({
	config,
	site,
}: Pick<ArticleMaker, 'config' | 'site'>): Map<string, string> {
	const published = new Map<string, string>();
	for (const [id, urls] of Object.entries(config.articles)) {
		const path = `/${id.replace(/^pages\//, '')}/`;
		for (const locale of locales) {
			const url = urls[locale];
			if (url) published.set(`${site.origin}${localePath(path, locale, site.defaultLocale)}`, url);
		}
	}
	return published;
}
