import { z } from 'zod';
import { commentModes } from '../domain/wechat/article.ts';
import { lengthOf } from '../domain/wechat/fit-title.ts';
import { longestAuthor, longestDigest, titleLimits } from '../domain/wechat/limits.ts';
import { themeNames } from '../domain/wechat/theme-names.ts';
import { termModes } from '../domain/wechat/term-modes.ts';
import { lineField } from './fields.ts';

/** At most `limit` characters as a reader counts them, which is how WeChat's documents count 字. */
const upTo = (limit: number) =>
	lineField.refine((text) => lengthOf(text) <= limit, {
		error: `expected at most ${limit} characters`,
	});

const themeField = z
	.enum(themeNames, { error: `expected one of ${themeNames.join(', ')}` })
	.describe(`How articles look: ${themeNames.map((name) => `\`${name}\``).join(', ')}.`);

const commentsField = z
	.enum(commentModes, { error: 'expected off, everyone or followers' })
	.describe('Who may comment on WeChat: `off`, `everyone` or `followers`.');

const termsField = z
	.enum(termModes, { error: `expected ${termModes.join(', ')}` })
	.describe(
		'How terms of the glossary are explained at their first use: `notes` (the name in the other language, and the definition at the end), `names` (the name alone) or `off`.',
	);

const splitField = z
	.boolean()
	.describe(
		'`true` makes several articles of a text that is too long for one, cut before its sections.',
	);

const articleFields = {
	title: upTo(titleLimits[1])
		.optional()
		.describe('The title on WeChat, where the text’s own is longer than 32 characters.'),
	digest: upTo(longestDigest)
		.optional()
		.describe('The summary on WeChat, at most 128 characters; else the description.'),
	author: upTo(longestAuthor).optional().describe('At most 16 characters; else `authors`.'),
	cover: z
		.string()
		.min(1)
		.optional()
		.describe('The cover on WeChat, a file beside the text; else `cover`, else one is made.'),
	theme: themeField.optional(),
	comments: commentsField.optional(),
	terms: termsField.optional(),
	split: splitField.optional(),
};

/** `wechat:` in the front matter of a text: what its article has of its own. */
export const wechatField = z
	.strictObject(articleFields)
	.optional()
	.describe('What the article for WeChat has of its own: `npm run wechat -- <slug>`.');

const articleUrl = z
	.url({
		protocol: /^https?$/,
		hostname: /^mp\.weixin\.qq\.com$/,
		error: 'expected an address such as https://mp.weixin.qq.com/s/…',
	})
	.meta({ pattern: '^https?://mp\\.weixin\\.qq\\.com/' });

/** `content/wechat.yaml`: the account, and what was published there. */
export const wechatSchema = z.strictObject({
	author: upTo(longestAuthor)
		.optional()
		.describe('The author of every article; else the names of its authors.'),
	theme: themeField.optional(),
	comments: commentsField.default('off'),
	terms: termsField.default('notes'),
	split: splitField.default(false),
	titleLimit: z
		.literal(titleLimits, { error: 'expected 32 or 64' })
		.default(titleLimits[0])
		.describe('How long a title may be: 32 as the API documents it, 64 where an account may.'),
	strictHtml: z
		.boolean()
		.default(false)
		.describe(
			'`true` refuses articles whose HTML has 20,000 characters or more; the documents do not say whether the limit means HTML or text.',
		),
	articles: z
		.record(z.string(), z.strictObject({ en: articleUrl.optional(), zh: articleUrl.optional() }))
		.default({})
		.describe(
			'Addresses on WeChat of what was published there, by `blog/<slug>`, `pages/<slug>` or `handbooks/<book>/<chapter>`, of a later part `…#2`: links to it stay links.',
		),
});

/** What the account says, with its defaults. */
export type WechatConfig = z.output<typeof wechatSchema>;

/**
 * As much of the front matter of any Markdown file as an article needs: what is wrong or absent is
 * undefined, as the shapes of posts and pages report it, and the article is made all the same.
 */
export const articleFrontMatter = z.looseObject({
	title: lineField.optional().catch(undefined),
	description: lineField.optional().catch(undefined),
	authors: z.array(lineField).default([]).catch([]),
	cover: z.string().min(1).optional().catch(undefined),
	canonical: z
		.url({ protocol: /^https?$/ })
		.optional()
		.catch(undefined),
	wechat: z
		.looseObject({
			title: articleFields.title.catch(undefined),
			digest: articleFields.digest.catch(undefined),
			author: articleFields.author.catch(undefined),
			cover: articleFields.cover.catch(undefined),
			theme: articleFields.theme.catch(undefined),
			comments: articleFields.comments.catch(undefined),
			terms: articleFields.terms.catch(undefined),
			split: articleFields.split.catch(undefined),
		})
		.optional()
		.catch(undefined),
});

export type ArticleFrontMatter = z.output<typeof articleFrontMatter>;
