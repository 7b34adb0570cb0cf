import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { imageLoader, pageLoader, postLoader, taxonomyLoader } from './site/content-loader.ts';
import type { ImageData, PageData, PostData, TaxonomyData } from './site/content-data.ts';

// The loaders have checked every entry already; these only carry the types.
export const collections = {
	blog: defineCollection({ loader: postLoader(), schema: z.custom<PostData>() }),
	pages: defineCollection({ loader: pageLoader(), schema: z.custom<PageData>() }),
	images: defineCollection({ loader: imageLoader(), schema: z.custom<ImageData>() }),
	taxonomy: defineCollection({ loader: taxonomyLoader(), schema: z.custom<TaxonomyData>() }),
};
