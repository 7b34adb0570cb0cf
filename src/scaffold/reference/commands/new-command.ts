import type { Command } from './command.ts';
import { contentOption } from './content-option.ts';

/** Begins texts, and projects of the landscape. */
export const newCommand = {
	usage: [
		'npm run new -- post "Title" [--zh "标题"] [--tags a,b] [options]',
		'npm run new -- page "Title" [--zh "标题"] [options]',
		'npm run new -- chapter "Title" --book id [--part 2] [options]',
		'npm run new -- book "Title" [--zh "标题"] [options]',
		'npm run new -- project id ["Name"] [--repo owner/name] [--text] [options]',
	],
	does: [
		{
			en: 'Begins a text in both languages, as a draft; or adds the language that is missing. Never writes over a file.',
			zh: '起一篇新的，两种语言各一个文件，都是草稿；已有一种语言，就补上另一种。绝不覆盖已有的文件。',
		},
		{
			en: 'A project goes into the landscape. What only its author knows is left empty: until it is written, `check` asks for it and nothing is published.',
			zh: '项目进入全景图。只有作者知道的内容先空着：没写好之前，`check`会提醒，也不会发布。',
		},
	],
	options: [
		{
			flag: '--zh',
			value: 'TITLE',
			does: { en: 'the Chinese title (default: the title)', zh: '中文标题（默认与标题相同）' },
		},
		{
			flag: '--tags',
			value: 'a,b',
			does: { en: 'tags of a post', zh: '文章的标签' },
		},
		{
			flag: '--book',
			value: 'id',
			does: {
				en: 'the book of a chapter: its `book.yaml` names the chapter afterwards',
				zh: '这一章属于哪本书：写好后`book.yaml`里就有它',
			},
		},
		{
			flag: '--part',
			value: '2',
			does: {
				en: 'the part it goes to, or `appendix` (default: the last part)',
				zh: '放进第几部分，或`appendix`（默认最后一部分）',
			},
		},
		{
			flag: '--repo',
			value: 'owner/name',
			does: {
				en: 'the repository of a project: a name on GitHub, or an address',
				zh: '项目的代码仓库：GitHub上的名字，或者网址',
			},
		},
		{
			flag: '--category',
			value: 'a/b',
			does: {
				en: 'where a project stands in `landscape/categories.yaml`',
				zh: '项目属于`landscape/categories.yaml`里的哪一类',
			},
		},
		{
			flag: '--text',
			does: {
				en: 'begin a text of a project in both languages, instead of one file of data',
				zh: '给项目写正文，两种语言各一个文件，而不是一个数据文件',
			},
		},
		{
			flag: '--slug',
			value: 'my-post',
			does: {
				en: 'folder and address (default: made from the title)',
				zh: '文件夹名，也是网址（默认由标题生成）',
			},
		},
		{
			flag: '--lang',
			value: 'en,zh',
			does: {
				en: 'languages to begin (default: both, or the one that is missing)',
				zh: '写哪几种语言（默认两种，或者缺的那一种）',
			},
		},
		contentOption,
		{
			flag: '--json',
			does: {
				en: 'print what was written, or why nothing was, as JSON',
				zh: '用JSON打印写了哪些文件，或者为什么没写',
			},
		},
	],
	reads: ['BIMO_CONTENT'],
	fails: { en: 'nothing was written', zh: '什么都没写' },
} satisfies Command;
