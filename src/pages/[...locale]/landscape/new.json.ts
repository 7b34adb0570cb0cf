import type { APIRoute } from 'astro';
import {
	newJsonFeedPaths,
	type NewProjectsProps,
} from '../../../site/paths/landscape/feed-paths.ts';
import { toJsonFeed } from '../../../targets/feed/to-json-feed.ts';

export const getStaticPaths = newJsonFeedPaths;

export const GET: APIRoute<NewProjectsProps> = ({ props: { feed } }) =>
	new Response(toJsonFeed(feed), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
