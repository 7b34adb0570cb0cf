import { z } from 'zod';
import { locales } from '../domain/i18n/locale.ts';
import { type ArticleMeta, commentModes } from '../domain/wechat/article.ts';

const count = z.int().nonnegative();

const image = z.object({
	file: z.string(),
	type: z.enum(['image/jpeg', 'image/png', 'image/gif']),
	width: count,
	height: count,
	bytes: count,
	sha256: z.string(),
	shownWidth: z.number(),
	from: z.string(),
	changes: z.array(z.string()),
});

const cover = z.object({
	image,
	crops: z.object({ '2.35:1': z.string(), '1:1': z.string() }),
	origin: z.enum(['given', 'generated']),
});

/** `article.json`, which may have been edited by hand; what else stands in it is left out. */
export const articleMeta = z.object({
	version: z.literal(1),
	id: z.string(),
	locale: z.enum(locales),
	part: z.object({ number: count, count }).optional(),
	title: z.string(),
	author: z.string(),
	digest: z.string(),
	sourceUrl: z.string(),
	comments: z.enum(commentModes),
	theme: z.string(),
	cover: cover.nullable(),
	images: z.array(image),
	counts: z.object({
		text: count,
		html: count,
		bytes: count,
		images: count,
		notes: count,
		terms: count,
	}),
	source: z.string(),
	lines: z.array(z.tuple([count, count])),
}) satisfies z.ZodType<ArticleMeta>;
