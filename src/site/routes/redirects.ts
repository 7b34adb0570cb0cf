import type { APIRoute } from 'astro';
import { redirectLines } from '../../domain/edge/redirect-lines.ts';
import { aliases } from '../queries.ts';

/** `_redirects` for Cloudflare: every old address leads to the text that replaced it. */
export const GET: APIRoute = async () =>
	new Response(
		redirectLines(await aliases())
			.map((line) => `${line}\n`)
			.join(''),
	);
