import type { APIRoute } from 'astro';
import type { Card } from '../../domain/card.ts';
import { cardPaths } from '../paths/card-paths.ts';
import { cardFile } from '../social-card.ts';

export const getStaticPaths = cardPaths;

/** The social card of a page: drawn once, then taken from the store. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
	new Response(Buffer.from(await cardFile(card)), { headers: { 'Content-Type': 'image/png' } });
