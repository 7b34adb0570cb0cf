import type { APIRoute } from 'astro';
import { addresses } from '../../domain/addresses.ts';
import type { Locale } from '../../domain/i18n/locale.ts';
import { makeFeed } from '../../site/feeds.ts';
import { localePaths } from '../../site/paths/locale-paths.ts';
import { toJsonFeed } from '../../targets/feed/to-json-feed.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	new Response(toJsonFeed(await makeFeed(locale, addresses.jsonFeed)), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
