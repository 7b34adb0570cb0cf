import type { APIRoute } from 'astro';
import { exportPaths, type ExportProps } from '../../site/paths/landscape/export-paths.ts';

export const getStaticPaths = exportPaths;

export const GET: APIRoute<ExportProps> = ({ props: { body, type } }) =>
	new Response(body, { headers: { 'Content-Type': type } });
