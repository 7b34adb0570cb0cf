import type { APIRoute } from 'astro';
import { spellings } from '../../domain/alias.ts';
import { aliases } from '../queries.ts';

/** `_redirects` for Cloudflare Pages: every old address leads to the text that replaced it. */
export const GET: APIRoute = async () => {
	const lines = (await aliases()).flatMap(({ from, to }) =>
		spellings(from).map((spelling) => `${spelling} ${encodeURI(to)} 301\n`),
	);
	return new Response(lines.join(''));
};
