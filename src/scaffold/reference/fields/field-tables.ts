import { bookSchema } from '../../../schema/book.ts';
import { glossarySchema } from '../../../schema/glossary.ts';
import { pageSchema } from '../../../schema/page.ts';
import { postSchema } from '../../../schema/post.ts';
import { taxonomySchema } from '../../../schema/taxonomy.ts';
import { wechatSchema } from '../../../schema/wechat.ts';
import * as zh from './chinese.ts';
import { type FieldTable, fieldTable } from './field-table.ts';
import { landscapeTables } from './landscape-tables.ts';

/** Every table of fields by the name of its block. */
export const fieldTables = {
	post: fieldTable(
		{ en: 'Front matter of a post', zh: '文章的字段' },
		{ shape: postSchema },
		zh.post,
	),
	page: fieldTable(
		{
			en: 'Front matter of a page, or of a chapter of a book',
			zh: '页面的字段，也是书中一章的字段',
		},
		{ shape: pageSchema },
		zh.page,
	),
	article: fieldTable(
		{ en: 'Fields below `wechat:`', zh: '`wechat:`下面的字段' },
		{ shape: postSchema, at: ['wechat'] },
		zh.article,
	),
	account: fieldTable(
		{ en: 'Fields of `wechat.yaml`', zh: '`wechat.yaml`的字段' },
		{ shape: wechatSchema },
		zh.account,
	),
	book: fieldTable(
		{ en: 'Fields of `book.yaml`', zh: '`book.yaml`的字段' },
		{ shape: bookSchema },
		zh.book,
	),
	part: fieldTable(
		{ en: 'Fields of a part, below `parts`', zh: '一个部分的字段，在`parts`下面' },
		{ shape: bookSchema, at: ['parts', '[]'] },
		zh.part,
	),
	chapter: fieldTable(
		{
			en: 'A chapter with sections that have pages of their own; any other is its name alone',
			zh: '小节单独成页的一章；别的章只写名字',
		},
		{ shape: bookSchema, at: ['parts', '[]', 'chapters', '[]', '|'] },
		zh.chapter,
	),
	change: fieldTable(
		{ en: 'Fields of a change, below `changes`', zh: '一处改动的字段，在`changes`下面' },
		{ shape: bookSchema, at: ['changes', '[]'] },
		zh.change,
	),
	topic: fieldTable(
		{ en: 'Fields of a file in `glossary/`', zh: '`glossary/`中文件的字段' },
		{ shape: glossarySchema },
		zh.topic,
	),
	term: fieldTable(
		{ en: 'Fields of a term', zh: '一个术语的字段' },
		{ shape: glossarySchema, at: ['terms', '*'] },
		zh.term,
	),
	wording: fieldTable(
		{ en: 'Fields below `en` and `zh` of a term', zh: '术语的`en`和`zh`下面的字段' },
		{ shape: glossarySchema, at: ['terms', '*', 'en'] },
		zh.wording,
	),
	link: fieldTable(
		{ en: 'Fields of a link, below `links`', zh: '一个链接的字段，在`links`下面' },
		{ shape: glossarySchema, at: ['terms', '*', 'links', '[]'] },
		zh.link,
	),
	taxonomy: fieldTable(
		{ en: 'Fields of `taxonomy.yaml`', zh: '`taxonomy.yaml`的字段' },
		{ shape: taxonomySchema },
		zh.taxonomy,
	),
	named: fieldTable(
		{ en: 'Fields of a tag, a category or a series', zh: '一个标签、分类或系列的字段' },
		{ shape: taxonomySchema, at: ['tags', '*'] },
		zh.named,
	),
	...landscapeTables,
} as const satisfies Record<string, FieldTable>;
