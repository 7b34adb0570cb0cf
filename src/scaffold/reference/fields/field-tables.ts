import { z } from 'zod';
import { bookSchema } from '../../../schema/book.ts';
import { glossarySchema } from '../../../schema/glossary.ts';
import { pageSchema } from '../../../schema/page.ts';
import { postSchema } from '../../../schema/post.ts';
import { taxonomySchema } from '../../../schema/taxonomy.ts';
import { wechatSchema } from '../../../schema/wechat.ts';
import type { Said } from '../commands/command.ts';
import * as zh from './chinese.ts';
import { fieldNode, type FieldNode } from './field-node.ts';

/** Fields that stand together in a file: one table of the handbook. */
interface FieldTable {
	caption: Said;
	fields: FieldNode;
	/** Chinese meanings by field. */
	meanings: Readonly<Record<string, string>>;
}

/** Within the JSON Schema of a file: `['parts', '[]']` leads to what stands in the list `parts`. */
type Path = readonly string[];

function table(
	caption: Said,
	{ shape, at = [] }: { shape: z.ZodType; at?: Path },
	meanings: Readonly<Record<string, string>>,
): FieldTable {
	const schema = fieldNode.parse(z.toJSONSchema(shape, { target: 'draft-7', io: 'input' }));
	return { caption, fields: at.reduce(stepInto, schema), meanings };
}

function stepInto(node: FieldNode, step: string): FieldNode {
	const next =
		step === '[]'
			? node.items
			: step === '*'
				? node.additionalProperties
				: step === '|'
					? node.anyOf?.find(({ properties }) => properties)
					: node.properties?.[step];
	if (typeof next === 'object') return next;
	throw new Error(`Unexpected lack of \`${step}\` in a shape, expected it (field-tables.ts)`);
}

/** Every table of fields by the name of its block. */
export const fieldTables = {
	post: table({ en: 'Front matter of a post', zh: '文章的字段' }, { shape: postSchema }, zh.post),
	page: table(
		{
			en: 'Front matter of a page, or of a chapter of a book',
			zh: '页面的字段，也是书中一章的字段',
		},
		{ shape: pageSchema },
		zh.page,
	),
	article: table(
		{ en: 'Fields below `wechat:`', zh: '`wechat:`下面的字段' },
		{ shape: postSchema, at: ['wechat'] },
		zh.article,
	),
	account: table(
		{ en: 'Fields of `wechat.yaml`', zh: '`wechat.yaml`的字段' },
		{ shape: wechatSchema },
		zh.account,
	),
	book: table(
		{ en: 'Fields of `book.yaml`', zh: '`book.yaml`的字段' },
		{ shape: bookSchema },
		zh.book,
	),
	part: table(
		{ en: 'Fields of a part, below `parts`', zh: '一个部分的字段，在`parts`下面' },
		{ shape: bookSchema, at: ['parts', '[]'] },
		zh.part,
	),
	chapter: table(
		{
			en: 'A chapter with sections that have pages of their own; any other is its name alone',
			zh: '小节单独成页的一章；别的章只写名字',
		},
		{ shape: bookSchema, at: ['parts', '[]', 'chapters', '[]', '|'] },
		zh.chapter,
	),
	change: table(
		{ en: 'Fields of a change, below `changes`', zh: '一处改动的字段，在`changes`下面' },
		{ shape: bookSchema, at: ['changes', '[]'] },
		zh.change,
	),
	topic: table(
		{ en: 'Fields of a file in `glossary/`', zh: '`glossary/`中文件的字段' },
		{ shape: glossarySchema },
		zh.topic,
	),
	term: table(
		{ en: 'Fields of a term', zh: '一个术语的字段' },
		{ shape: glossarySchema, at: ['terms', '*'] },
		zh.term,
	),
	wording: table(
		{ en: 'Fields below `en` and `zh` of a term', zh: '术语的`en`和`zh`下面的字段' },
		{ shape: glossarySchema, at: ['terms', '*', 'en'] },
		zh.wording,
	),
	link: table(
		{ en: 'Fields of a link, below `links`', zh: '一个链接的字段，在`links`下面' },
		{ shape: glossarySchema, at: ['terms', '*', 'links', '[]'] },
		zh.link,
	),
	taxonomy: table(
		{ en: 'Fields of `taxonomy.yaml`', zh: '`taxonomy.yaml`的字段' },
		{ shape: taxonomySchema },
		zh.taxonomy,
	),
	named: table(
		{ en: 'Fields of a tag, a category or a series', zh: '一个标签、分类或系列的字段' },
		{ shape: taxonomySchema, at: ['tags', '*'] },
		zh.named,
	),
} as const satisfies Record<string, FieldTable>;
