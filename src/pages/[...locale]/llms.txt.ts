import type { APIRoute } from 'astro';
import type { Locale } from '../../domain/i18n/locale.ts';
import { llmsFile } from '../../site/llms.ts';
import { localePaths } from '../../site/paths/locale-paths.ts';
import { readContent } from '../../site/queries.ts';
import { toLlms } from '../../targets/text/to-llms.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	new Response(toLlms(llmsFile(await readContent(), locale)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
