import type { Command } from './command.ts';

/** `npm run check`: the content, then the built site. */
export const checkCommand = {
	usage: [
		'npm run check [-- --content] [--json]',
		'npm run check -- [--built] [--external] [--format github]',
	],
	does: [
		{
			en: 'Checks the content: every problem at once, with its place. What `build` only warns of is an error here, because it would publish something poorer than was meant; what it notes stays a note.',
			zh: '检查内容，所有问题一次列全，标明位置。`build`只警告的，这里算错误，因为发布出去会比你写的差；提示仍是提示。',
		},
		{
			en: 'Where there is a glossary it says, too, which terms no text uses, which are often used and not defined, and which Chinese texts translate otherwise; this is never an error.',
			zh: '有术语表，还会说哪些术语没有文章用到，哪些词常用却没有定义，哪些中文文章译法不一致；这些都不算错误。',
		},
		{
			en: 'Content without errors is then built, and the built site is looked through, page by page: links and fragments, languages, headings, pictures, ids, feeds, the sitemap, structured data, sizes. Each mistake is told once, with its first places and how many there are, and with the content file where that is known. Warnings of the built site fail nothing.',
			zh: '内容没有错，接着就构建，再逐页检查构建好的网站：链接和锚点、语言、标题、图片、id、订阅源、网站地图、结构化数据、大小。同一个错只说一次，列出开头几处和总数；知道出自哪个内容文件的，也会写明。网站检查中的警告不算失败。',
		},
	],
	options: [
		{
			flag: '--content',
			does: {
				en: 'check the content only: a matter of seconds, while you write',
				zh: '只检查内容，几秒就完，适合边写边查',
			},
		},
		{
			flag: '--built',
			does: {
				en: 'look through the build that is there instead of making a new one',
				zh: '不重新构建，检查现有的那一份',
			},
		},
		{
			flag: '--external',
			does: {
				en: 'ask other sites, too, whether the pages that are linked to are there: slowly, two questions at a time to each; what is there is not asked again for 14 days, what is not for a day. Ctrl-C ends the questions and keeps what was learned. What is gone (404, 410) is an error, what nobody can tell a warning',
				zh: '再去问其他网站，链接指向的页面还在不在：慢慢问，对每个网站同时只问两页；在的，14天内不再问，不在的，过一天再问。按Ctrl-C就停，已问到的会留下。页面没了（404、410）算错误，说不准的算警告',
			},
		},
		{
			flag: '--format',
			value: 'text|json|github',
			does: {
				en: 'how to print: for people (the default), as JSON, or as annotations of GitHub Actions, which shows ten errors and ten warnings; the others stand in the log',
				zh: '打印成什么样：给人看的文字（默认）、JSON，或者GitHub Actions的标注；GitHub只显示十条错误和十条警告，其余的在日志里',
			},
		},
		{
			flag: '--json',
			does: { en: 'print everything as JSON', zh: '全部用JSON打印' },
		},
	],
	reads: ['BIMO_CONTENT', 'BIMO_OUT', 'BIMO_SITE', 'BIMO_CACHE'],
	fails: {
		en: 'problems were found, or nothing could be built',
		zh: '有问题，或者构建不成',
	},
} as const satisfies Command;
