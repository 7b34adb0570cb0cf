import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { LibraryItem } from './site/content-data.ts';
import { libraryLoader } from './site/content-loader.ts';

// The loader has checked every entry already; the schema only carries the type.
export const collections = {
	library: defineCollection({ loader: libraryLoader(), schema: z.custom<LibraryItem>() }),
};
