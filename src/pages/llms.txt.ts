import type { APIRoute } from 'astro';
import { llmsFile } from '../site/llms.ts';
import { readContent } from '../site/queries.ts';
import { toLlms } from '../targets/text/to-llms.ts';

export const GET: APIRoute = async () =>
	new Response(toLlms(llmsFile(await readContent())), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
