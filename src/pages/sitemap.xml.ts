import type { APIRoute } from 'astro';
import { sitemapEntries } from '../site/sitemap.ts';
import { toSitemap } from '../targets/feed/to-sitemap.ts';

export const GET: APIRoute = async () =>
	new Response(toSitemap(await sitemapEntries()), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
