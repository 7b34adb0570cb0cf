import type { APIRoute } from 'astro';
import { aliases } from '../queries.ts';

/** `_redirects` for Cloudflare Pages: every old address leads to the text that replaced it. */
export const GET: APIRoute = async () => {
	const lines = (await aliases()).map(
		// An author may have written the address as browsers copy it, encoded already.
		({ from, to }) => `${encodeURI(decodeURI(from))} ${encodeURI(to)} 301`,
	);
	return new Response(lines.length > 0 ? `${lines.join('\n')}\n` : '');
};
