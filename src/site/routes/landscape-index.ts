import type { APIRoute } from 'astro';
import { locales } from '../../domain/i18n/locale.ts';
import { mapIndexFile } from '../landscape/map-index-file.ts';
import { readContent } from '../queries.ts';

export async function getStaticPaths() {
	const { landscape } = await readContent();
	if (landscape.projects.length === 0) return [];
	return locales.map((locale) => {
		const { name, text } = mapIndexFile(landscape, locale);
		return { params: { name }, props: { text } };
	});
}

/** What the map's filters need, under a name that its content gives it. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
	new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
