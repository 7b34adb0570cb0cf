import type { APIRoute } from 'astro';
import {
	glossaryTwinPaths,
	type GlossaryTwinProps,
} from '../../../site/paths/glossary-twin-paths.ts';

export const getStaticPaths = glossaryTwinPaths;

export const GET: APIRoute<GlossaryTwinProps> = ({ props: { text } }) =>
	new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
