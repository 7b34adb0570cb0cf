import { locales } from '../../../domain/i18n/locale.ts';
import { termModes } from '../../../domain/wechat/term-modes.ts';
import { themeNames } from '../../../domain/wechat/theme-names.ts';
import type { Command } from './command.ts';

const listed = (between: string, names: readonly string[]): string =>
	names.map((name) => `\`${name}\``).join(between);

/** What makes and checks articles for WeChat. */
export const wechatCommands = {
	wechat: {
		usage: ['npm run wechat -- <slug or file> … [options]'],
		does: [
			{
				en: 'Makes articles for a WeChat Official Account.',
				zh: '做成微信公众号图文。',
			},
			{
				en: 'A slug is that of a post, a page or a chapter: `first-post`, `blog/first-post`, `author/code`. Any other Markdown file will do, too. Each article is a folder, `<slug>.<lang>/`: `preview.html` to look at and to copy from, `article.html`, `article.json` and `images/`.',
				zh: 'slug可以是文章、页面或手册章节的：`first-post`、`blog/first-post`、`author/code`，也可以是任何Markdown文件。每篇一个文件夹`<slug>.<lang>/`：`preview.html`供查看和复制，另有`article.html`、`article.json`和`images/`。',
			},
		],
		options: [
			{
				flag: '--lang',
				value: locales.join('|'),
				does: {
					en: 'language of the text (default: `zh` where there is one)',
					zh: '正文的语言（有中文版默认中文）',
				},
			},
			{
				flag: '--all',
				does: { en: 'every text of the content folder', zh: '内容文件夹里的全部' },
			},
			{
				flag: '--out',
				value: 'DIR',
				does: { en: 'where the folders go (default: `wechat`)', zh: '放在哪里（默认`wechat`）' },
			},
			{
				flag: '--theme',
				value: 'NAME',
				does: {
					en: `how it looks: ${listed(', ', themeNames)}`,
					zh: `主题：${listed('、', themeNames)}`,
				},
			},
			{
				flag: '--terms',
				value: 'MODE',
				does: {
					en: `how terms are explained: ${listed(', ', termModes)}`,
					zh: `术语怎样解释：${listed('、', termModes)}`,
				},
			},
			{
				flag: '--split',
				does: {
					en: 'several articles of a text that is too long for one: `<slug>.<lang>-1/`, `-2/` …',
					zh: '太长的分成几篇：`<slug>.<lang>-1/`、`-2/`……',
				},
			},
			{
				flag: '--push',
				does: {
					en: 'make a draft of it in the account, or bring its draft up to date; never publishes',
					zh: '送进公众号的草稿箱，已有草稿就更新；绝不发布',
				},
			},
			{
				flag: '--dry-run',
				does: {
					en: 'with `--push`: say what would be done, and call nobody',
					zh: '配合`--push`：只说会做什么，不调用接口',
				},
			},
			{
				flag: '--again',
				does: {
					en: 'with `--push`: send it also when it has not changed',
					zh: '配合`--push`：没有改动也再送一次',
				},
			},
			{ flag: '--open', does: { en: 'open the preview', zh: '打开预览' } },
			{ flag: '--json', does: { en: 'print the account as JSON', zh: '用JSON打印结果' } },
		],
		reads: [
			'WECHAT_APP_ID',
			'WECHAT_APP_SECRET',
			'BIMO_CONTENT',
			'BIMO_SITE',
			'BIMO_CACHE',
			'BIMO_WECHAT_API',
		],
		fails: {
			en: 'something in an article is wrong or could not be pushed',
			zh: '有文章出错，或者没有推送成功',
		},
	},
	'wechat:check': {
		usage: ['npm run wechat:check -- <article.html> … [options]'],
		does: [
			{
				en: 'Checks articles for WeChat: what it would remove, refuse or spoil, and why.',
				zh: '检查公众号图文：微信会删掉、拒收、改坏什么，为什么。',
			},
			{
				en: 'Any HTML will do. With the `article.json` that `npm run wechat` writes beside it, title, pictures and cover are checked, too, and places are lines of the Markdown.',
				zh: '什么HTML都可以。旁边有`npm run wechat`写的`article.json`，就连标题、图片和封面一起查，位置则是Markdown里的行。',
			},
		],
		options: [
			{
				flag: '--pushed',
				does: { en: 'pictures have to be WeChat’s already', zh: '图片必须已经在微信上' },
			},
			{ flag: '--json', does: { en: 'print the issues as JSON', zh: '用JSON打印问题' } },
		],
		reads: ['BIMO_CONTENT'],
		fails: { en: 'there are errors', zh: '有错误' },
	},
} as const satisfies Record<string, Command>;
