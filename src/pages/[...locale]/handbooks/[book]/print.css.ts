import type { APIRoute } from 'astro';
import { printSheetPaths } from '../../../../site/paths/print-paths.ts';

export const getStaticPaths = printSheetPaths;

export const GET: APIRoute<{ sheet: string }> = ({ props: { sheet } }) =>
	new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
