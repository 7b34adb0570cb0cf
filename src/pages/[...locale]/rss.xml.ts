import type { APIRoute } from 'astro';
import { addresses } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { makeFeed } from '../../site/feeds.ts';
import { localePaths } from '../../site/paths/locale-paths.ts';
import { toRss } from '../../targets/feed/to-rss.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	new Response(toRss(await makeFeed(locale, addresses.rss)), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
