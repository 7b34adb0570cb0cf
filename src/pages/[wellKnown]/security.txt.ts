import type { APIRoute } from 'astro';
import { securityPaths, type SecurityProps } from '../../site/paths/security-paths.ts';

export const getStaticPaths = securityPaths;

export const GET: APIRoute<SecurityProps> = ({ props: { text } }) =>
	new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
