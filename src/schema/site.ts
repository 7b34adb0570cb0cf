import { z } from 'zod';
import { locales } from '../domain/i18n/locale.ts';
import type { AnalyticsSettings, GiscusSettings, Site } from '../domain/site.ts';
import { lineField } from './fields.ts';

type Shape<T> = Record<keyof T, z.ZodType>;

const httpsError = 'expected an absolute https:// address';
const httpsField = z.url({ protocol: /^https$/, error: httpsError });
const addressOrNothing = z.union([z.literal(''), httpsField], {
	error: 'expected an absolute https:// address, or nothing: an empty text',
});
const originField = httpsField.refine(isOrigin, {
	error: 'expected an origin such as https://example.com, without a slash or a path after it',
});
const count = z.int({ error: 'expected a whole number' }).positive({
	error: 'expected 1 or more',
});

function isOrigin(url: string): boolean {
	return URL.parse(url)?.origin === url;
}

const both = z.strictObject({ en: lineField, zh: lineField });

const person = z.strictObject({
	id: lineField.describe('Named by `authors` in front matter.'),
	name: both,
	url: httpsField.optional(),
});

const host = {
	project: z
		.string()
		.regex(/^[a-z\d](?:[a-z\d-]{0,56}[a-z\d])?$/, {
			error: 'expected 1 to 58 lower-case letters, digits and inner hyphens',
		})
		.describe('The project of Cloudflare Pages, as in <project>.pages.dev.'),
	branch: z
		.string()
		.regex(/^[\w./-]+$/, { error: 'expected the name of a branch' })
		.describe('The branch of production.'),
	files: count.optional().describe('How many files it takes: 20,000, or 100,000 on a paid plan.'),
} satisfies Shape<Site['host']>;

// What https://giscus.app fills in: a mistake here would only show when a reader asks.
const comments = {
	repo: z
		.string()
		.regex(/^[\w-]+\/[\w.-]+$/, { error: 'expected `owner/name`' })
		.describe('A public repository on GitHub with Discussions and the app giscus.'),
	repoId: z
		.string()
		.regex(/^(?:R_[\w-]+|MDEwOlJlcG9zaXRvcn[\w+/=]+)$/, {
			error: 'expected the id that giscus.app shows, such as `R_kgDO…`',
		})
		.describe('`data-repo-id` of https://giscus.app.'),
	category: lineField.describe('`data-category` of https://giscus.app.'),
	categoryId: z
		.string()
		.regex(/^(?:DIC_[\w-]+|MDE4OkRpc2N1c3Npb25DYXRlZ29yeT[\w+/=]+)$/, {
			error: 'expected the id that giscus.app shows, such as `DIC_kwDO…`',
		})
		.describe('`data-category-id` of https://giscus.app.'),
} satisfies Shape<GiscusSettings>;

const analytics = {
	src: httpsField.describe('The address of the script that counts.'),
	attributes: z
		.record(
			z.string().regex(/^data-[a-z\d]+(?:-[a-z\d]+)*$/, {
				error: 'expected the name of a data attribute, such as `data-domain`',
			}),
			z.string().regex(/^[^\p{Cc}]*$/u, { error: 'expected one line of text' }),
		)
		.optional()
		.describe('Attributes of the script, such as `data-domain`.'),
	reportsTo: originField
		.optional()
		.describe('The origin that it reports to, where that is not the script’s own.'),
} satisfies Shape<AnalyticsSettings>;

const shape = {
	origin: z
		.string()
		.regex(/^https?:/, { error: 'expected an origin such as https://example.com' })
		.refine(isOrigin, {
			error: 'expected an origin such as https://example.com, without a slash or a path after it',
		})
		.describe('Where the site is published.'),
	defaultLocale: z.enum(locales),
	name: both,
	motto: both,
	description: both,
	couplet: z.array(lineField),
	editBase: addressOrNothing.describe('Edit links are this and the path of the file.'),
	source: addressOrNothing.describe('Where the source lives.'),
	people: z
		.array(person)
		.min(1)
		.refine((people) => new Set(people.map(({ id }) => id)).size === people.length, {
			error: 'expected each id once',
		}),
	licence: z.strictObject({ name: lineField, url: httpsField }),
	pageSize: count.describe('Posts on one page of a list.'),
	feedSize: count.describe('Newest posts in a feed.'),
	host: z.strictObject(host),
	contact: z
		.string()
		.regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, {
			error: 'expected `mailto:name@example.com` or an https:// address',
		})
		.optional()
		.describe('Where to report security problems.'),
	comments: z.strictObject(comments).optional().describe('Comments by giscus.'),
	analytics: z.strictObject(analytics).optional().describe('A script that counts visits.'),
	newsletter: httpsField.optional().describe('Where readers subscribe to letters.'),
} satisfies Shape<Site>;

/** `src/site.ts`: typed there, but builds run without the compiler, and addresses are free text. */
export const siteSchema = z.strictObject(shape);
