import type { BookFile } from '../../../schema/book.ts';
import type { GlossaryTopicFile } from '../../../schema/glossary.ts';
import type { PageFrontmatter } from '../../../schema/page.ts';
import type { PostFrontmatter } from '../../../schema/post.ts';
import type { Taxonomy } from '../../../schema/taxonomy.ts';
import type { WechatConfig } from '../../../schema/wechat.ts';

/** A Chinese meaning for each field: a new field without one does not compile. */
type Meanings<T> = Readonly<Record<keyof T, string>>;

type Article = NonNullable<PostFrontmatter['wechat']>;
type Part = BookFile['parts'][number];
type Term = GlossaryTopicFile['terms'][string];

const text: Meanings<Pick<PageFrontmatter, 'aliases' | 'glossary' | 'wechat' | 'math'>> = {
	aliases: '应当转到这里的旧网址，例如`/2019/hello.html`。',
	glossary: '`false`表示不自动标注术语；`:term[…]`仍然有效。',
	wechat: '公众号图文另外的设定：`npm run wechat -- <slug>`。',
	math: '不必写：公式在哪里都会画出来。为写了它的旧文章保留。',
};

export const post: Meanings<PostFrontmatter> = {
	...text,
	title: '标题，显示在文章顶部、列表和订阅源里。',
	description: '一两句话，说明读者能得到什么：显示在标题下方、列表、搜索结果和分享卡片里。',
	date: '发布时间：`2026-11-21`，或带上时刻与时区，`2026-11-21T08:00:00+08:00`。日期未到的文章不进构建。',
	updated: '最近一次值得读者知道的改动是在哪天。',
	authors: '作者：`src/site.ts`里登记的人员id，或直接写姓名。不填就是那里的第一位。',
	tags: '话题，中英两版相同：`content/taxonomy.yaml`里的id（那里有两种语言的名称），或直接写名称。',
	category: '所属栏目，只有一个：`content/taxonomy.yaml`里的id，或直接写名称。',
	series: '所属系列：`content/taxonomy.yaml`里的id，或直接写名称。各篇按日期排序。',
	cover: '分享时和订阅源里用的图片，放在正文旁边，例如`./cover.png`。',
	coverAlt: '封面画的是什么，写给看不见图的人。有封面时必填。',
	draft: '`true`表示不进构建；`npm run dev`会显示，并加上标记。',
	canonical: '文章若先在别处发表，这里写原文的网址。',
	toc: '`false`表示不要目录。',
	comments: '`false`表示这一篇不要评论（站点要在`src/site.ts`里开启评论才有）。',
	guid: '由`npm run import`填写：条目在订阅源里的id，再次导入时凭它相认。',
};

export const page: Meanings<PageFrontmatter> = {
	...text,
	title: '标题，显示在页面顶部和浏览器标签上。',
	description: '一两句话，显示在搜索结果和分享卡片里。',
	updated: '正文最近一次改动是在哪天。',
	draft: '`true`表示不进构建；`npm run dev`会显示，并加上标记。',
	toc: '`true`表示要目录。',
	comments: '`false`表示这一章不要评论（站点开启评论时才有）；其他页面本来就没有。',
	order: '页面在导航中的位置，小的在前。不写就不进导航。',
};

export const article: Meanings<Article> = {
	title: '公众号上的标题，原标题超过32字时用。',
	digest: '公众号上的摘要，最多128字；不写就用`description`。',
	author: '最多16字；不写就用`authors`。',
	cover: '公众号上的封面，放在正文旁边；不写就用`cover`，再没有就做一张。',
	theme: '图文的样子：`ink`、`plain`、`code`。',
	comments: '谁能在微信上留言：`off`关闭，`everyone`所有人，`followers`仅粉丝。',
	terms:
		'术语初次出现时怎样解释：`notes`（写出另一种语言的叫法，定义列在文末）、`names`（只写叫法）、`off`（都不要）。',
	split: '`true`：太长、一篇放不下的，从各节之前断开，分成几篇。',
};

export const account: Meanings<WechatConfig> = {
	author: '所有图文的作者；不写就用各篇的作者。',
	theme: article.theme,
	comments: article.comments,
	terms: article.terms,
	split: article.split,
	titleLimit: '标题上限：接口文档说的`32`，有的公众号可以用`64`。',
	strictHtml: '`true`：HTML满20,000字符就拒绝；文档没有说上限算的是HTML还是文字。',
	articles:
		'已发布的图文在微信的地址，键是`blog/<slug>`、`pages/<slug>`或`handbooks/<书>/<章>`，第二篇起加`#2`：指向它们的链接仍是链接。',
};

export const book: Meanings<BookFile> = {
	title: '书名。',
	description: '这本书讲什么，一两句话。',
	audience: '写给谁，一句话。',
	cover: '放在这个文件旁边的图片，例如`./cover.svg`。',
	coverAlt: '封面画的是什么。有封面时必填。',
	authors: '`src/site.ts`里登记的人员id，或直接写姓名。不填就是那里的第一位。',
	edition: "版次，写在引号里，例如`'2'`或`'2026.11'`。",
	status: '`growing`仍在写，`complete`已完成，`archived`不再更新。',
	order: '在书单里的次序，数字小的在前；不写的排在后面，按文件夹名。',
	numbering: '什么有编号：章和节（`3.2`）、只有章，或者都没有。',
	parts: '书的各部分，按顺序；每一章属于其中一个部分。',
	appendices: '最后一个部分之后的章，编号为A、B、C……',
	changes: '改了什么，新的在前：显示在书的主页和它的订阅源里。',
};

export const part: Meanings<Part> = {
	title: '这一部分的标题。',
	description: '这一部分讲什么。',
	chapters: '其中的各章，按顺序。',
};

export const chapter: Meanings<Exclude<Part['chapters'][number], string>> = {
	chapter: '它的文件夹名。',
	sections: '其中的文件夹，按顺序：每个单独成页。',
};

export const change: Meanings<BookFile['changes'][number]> = {
	date: '什么时候改的。',
	text: '改了什么，一句话。',
	chapters: '涉及哪几章。',
};

export const topic: Meanings<GlossaryTopicFile> = {
	title: '主题的名称，两种语言。',
	terms: '术语，按id列出；id是网址的一部分。',
};

export const term: Meanings<Term> = {
	en: '英文里的这个术语。',
	zh: '中文里的这个术语。',
	mark: '`false`表示哪里都不自动标；`:term[…]{id}`仍然有效。',
	related: '读者接下来可能想看的术语，写id。',
	links: '延伸阅读：规范、论文。',
};

export const wording: Meanings<Term['en']> = {
	name: '术语的名字：英文用小写、单数（`service mesh`），专有名词除外（`Kubernetes`）。小写的名字不分大小写都认，带大写的只认原样。',
	aliases: '文章可能用的别名：缩写、不规则复数、繁体写法。以-s结尾的复数不必写。',
	misspellings: '不该出现的写法，例如错字和不采用的译名：照样有解释，同时报出来。',
	never: '含有这个词、意思却不同的短语：其中什么都不标。',
	definition: '它的意思，一两句Markdown。',
};

export const link: Meanings<Term['links'][number]> = {
	url: '完整的网址。',
	title: '链接通向什么，两种语言。',
};

export const taxonomy: Meanings<Taxonomy> = {
	tags: '标签，按id列出。',
	categories: '分类，按id列出。',
	series: '系列，按id列出。',
};

export const named: Meanings<Taxonomy['tags'][string]> = {
	en: '英文名。',
	zh: '中文名。',
	description: '一句话的说明，两种语言。',
};
