import type { Locale } from '../../../domain/i18n/locale.ts';
import { localePath } from '../../../domain/i18n/paths.ts';
import { locales } from '../../../domain/i18n/locale.ts';
import { partName, wholeName } from '../../../domain/wechat/part.ts';
import type { ArticleMaker } from './article-maker.ts';

type Account = Pick<ArticleMaker, 'config' | 'site'>;

/**
 * Addresses on WeChat by the address on the site, absolute: what `wechat.yaml` lists. A text that
 * became several articles is where its first part is.
 */
export function publishedAddresses({ config, site }: Account): Map<string, string> {
	const published = new Map<string, string>();
	for (const [id, urls] of Object.entries(config.articles)) {
		if (wholeName(id) !== id) continue;
		const path = `/${id.replace(/^pages\//, '')}/`;
		for (const locale of locales) {
			const url = urls[locale];
			if (url) published.set(`${site.origin}${localePath(path, locale, site.defaultLocale)}`, url);
		}
	}
	return published;
}

/** Addresses on WeChat of the parts of a text, by number. */
export function partAddresses(
	id: string,
	{ count, locale }: { count: number; locale: Locale },
	{ config }: Pick<Account, 'config'>,
): Map<number, string> {
	const numbers = Array.from({ length: count }, (_part, index) => index + 1);
	return new Map(
		numbers.flatMap((number) => {
			const url = config.articles[partName(id, number)]?.[locale];
			return url === undefined ? [] : [[number, url] as const];
		}),
	);
}
