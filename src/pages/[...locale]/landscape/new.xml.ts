import type { APIRoute } from 'astro';
import { type NewProjectsProps, newRssPaths } from '../../../site/paths/landscape/feed-paths.ts';
import { toRss } from '../../../targets/feed/to-rss.ts';

export const getStaticPaths = newRssPaths;

export const GET: APIRoute<NewProjectsProps> = ({ props: { feed } }) =>
	new Response(toRss(feed), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
