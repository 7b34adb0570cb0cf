import type { APIRoute } from 'astro';
import { badgePaths, type BadgeProps } from '../../../../site/paths/landscape/export-paths.ts';
import { toBadge } from '../../../../targets/landscape/to-badge.ts';

export const getStaticPaths = badgePaths;

export const GET: APIRoute<BadgeProps> = ({ props: { project, locale, siteName } }) =>
	new Response(toBadge(project, locale, siteName), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
