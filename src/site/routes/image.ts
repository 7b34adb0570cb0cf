import type { APIRoute } from 'astro';
import { mediaTypes } from '../../domain/media.ts';
import { makeImage } from '../../store/images.ts';
import { openStore } from '../open-store.ts';
import { readContent } from '../queries.ts';
import type { ImageData } from '../content-data.ts';

const contentTypes = {
	...mediaTypes,
	avif: 'image/avif',
	webp: 'image/webp',
	jpeg: 'image/jpeg',
	png: 'image/png',
	gif: 'image/gif',
	svg: 'image/svg+xml',
} as const satisfies Record<ImageData['format'], string>;

export async function getStaticPaths() {
	const { images } = await readContent();
	return images.map((job) => ({ params: { name: job.name }, props: { job } }));
}

/** One file of a picture or film: made once, then taken from the store. */
export const GET: APIRoute<{ job: ImageData }> = async ({ props: { job } }) =>
	new Response(Buffer.from(await makeImage(job, openStore())), {
		headers: { 'Content-Type': contentTypes[job.format] },
	});
