import { createHash } from 'node:crypto';
import type { Locale } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';

interface PagePath<Props> {
	params: Record<string, string | undefined>;
	props: Props;
	/**
	 * Digest of the props: all that the page shows is in them, so an equal key is an equal page.
	 * None for a text with components, which may read whatever they like: it is made each time.
	 */
	cacheKey?: string;
}

/** A path of `getStaticPaths`, with the key under which Astro may reuse its page. */
export function keyed<Props extends object>(
	locale: Locale,
	params: Record<string, string | undefined>,
	props: Props,
): PagePath<Props> {
	const path = {
		params: { locale: locale === site.defaultLocale ? undefined : locale, ...params },
		props,
	};
	if ('entry' in props) return path;
	return {
		...path,
		cacheKey: createHash('sha256').update(JSON.stringify(props)).digest('hex').slice(0, 32),
	};
}
