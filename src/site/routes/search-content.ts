import type { APIRoute } from 'astro';
import { readContent } from '../queries.ts';
import { searchContent } from '../search/search-content.ts';

/**
 * What can be found, for the end of the build, which reads this file and removes it: pages and
 * integrations share no memory.
 */
export const GET: APIRoute = async () => Response.json(searchContent(await readContent()));
