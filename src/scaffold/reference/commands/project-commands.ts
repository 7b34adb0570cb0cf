import type { Command } from './command.ts';

/** What is for those who change the program itself. */
export const projectCommands = {
	test: {
		usage: ['npm test [-- tests/unit]'],
		does: [
			{
				en: 'Runs everything that CI runs: tests, lint, pages in a browser, budgets. Arguments go to Vitest, and only these tests run.',
				zh: '跑CI要跑的一切：测试、静态检查、浏览器里的页面、预算。给了参数就交给Vitest，只跑那些测试。',
			},
		],
		options: [],
		reads: ['CHROMIUM_PATH'],
		fails: { en: 'something failed', zh: '有没通过的' },
	},
	lint: {
		usage: ['npm run lint'],
		does: [
			{
				en: 'Looks at the code without running it: types, ESLint, layers, dead code, format.',
				zh: '不运行，只看代码：类型、ESLint、分层、无用代码、格式。',
			},
		],
		options: [],
		reads: [],
		fails: { en: 'a check does not hold', zh: '有一项没通过' },
	},
	bench: {
		usage: ['npm run bench [-- options]'],
		does: [
			{
				en: 'Measures builds of generated posts in both languages: cold, warm and after one edit, beside Hugo when it is on the `PATH`.',
				zh: '用生成的双语文章测构建耗时：从零开始、有缓存、改一处之后；`PATH`里有Hugo就一并比较。',
			},
		],
		options: [
			{
				flag: '--pages',
				value: '200,2000',
				does: {
					en: 'sizes of the corpora, in Markdown files: even numbers, 4 or more',
					zh: '语料有多少个Markdown文件：偶数，不小于4',
				},
			},
			{
				flag: '--terms',
				value: '80,5000',
				does: {
					en: 'builds each corpus with glossaries of these sizes, too: 2 terms or more',
					zh: '每份语料再配上这么多术语的术语表：不少于2个',
				},
			},
			{
				flag: '--chapters',
				value: '300',
				does: {
					en: 'a generated book of so many chapters, beside the same texts as posts; no other corpus unless `--pages` asks for it',
					zh: '生成一本有这么多章的手册，与同样内容的文章相比；不另给`--pages`就不测别的语料',
				},
			},
			{
				flag: '--rounds',
				value: 'N',
				does: { en: 'how often everything is measured (default: 1)', zh: '测几遍（默认1）' },
			},
			{
				flag: '--seed',
				value: 'N',
				does: {
					en: 'another seed, other texts (default: 1)',
					zh: '换一个种子，换一批文章（默认1）',
				},
			},
			{
				flag: '--build',
				value: 'FILE',
				does: {
					en: 'measures the `scripts/build.ts` of another checkout, which nobody edits meanwhile',
					zh: '测另一份代码的`scripts/build.ts`，测的时候别去改它',
				},
			},
			{ flag: '--json', does: { en: 'prints all runs as JSON', zh: '用JSON打印每一次' } },
			{
				flag: '--keep',
				does: {
					en: 'leaves the temporary folder behind and says where it is',
					zh: '留下临时文件夹，并说明在哪里',
				},
			},
		],
		reads: [],
		fails: { en: 'a build failed, or the usage is wrong', zh: '有一次构建失败，或者用法不对' },
	},
	budget: {
		usage: ['npm run budget [-- options]'],
		does: [
			{
				en: 'Weighs and checks built pages in Chromium: bytes, layout shift, accessibility, Lighthouse.',
				zh: '在Chromium里给构建好的页面称重、体检：字节数、跳动、无障碍、Lighthouse。',
			},
		],
		options: [
			{
				flag: '--all',
				does: {
					en: 'every kind of page, with Lighthouse on each',
					zh: '每一种页面，都跑Lighthouse',
				},
			},
			{
				flag: '--pages',
				value: 'home,post',
				does: { en: 'these kinds only', zh: '只看这几种' },
			},
			{ flag: '--fast', does: { en: 'without Lighthouse', zh: '不跑Lighthouse' } },
			{
				flag: '--dir',
				value: 'FOLDER',
				does: {
					en: 'measure this built site instead of the fixture',
					zh: '测这个构建好的网站，不用样例',
				},
			},
			{
				flag: '--keep',
				does: {
					en: 'keep the built fixture and say where it is',
					zh: '留下构建好的样例，并说明在哪里',
				},
			},
			{ flag: '--json', does: { en: 'print JSON', zh: '打印JSON' } },
		],
		reads: ['CHROMIUM_PATH'],
		fails: { en: 'a page is over its budget', zh: '有页面超出预算' },
	},
	'search:eval': {
		usage: ['npm run search:eval [-- options]'],
		does: [
			{
				en: 'Says how much of what it should the search finds: builds `content/` into `.cache/search-eval/`, asks its search page in Chromium as a reader would, and compares with the pages whose text holds what was meant.',
				zh: '说明搜索找到了多少该找到的：把`content/`构建到`.cache/search-eval/`，在Chromium里像读者那样向搜索页提问，再与正文里确有所求的页面对照。',
			},
		],
		options: [
			{
				flag: '--site',
				value: 'DIR',
				does: { en: 'ask this built site instead', zh: '改问这个构建好的网站' },
			},
			{
				flag: '--queries',
				value: 'FILE',
				does: {
					en: 'another set: `{queries: [{id, q, ui, cat, gold: {scope, any}}]}`; a page is looked for when it holds every string of one of the lists in `any`',
					zh: '换一套查询：`{queries: [{id, q, ui, cat, gold: {scope, any}}]}`；`any`里有一组字符串全在页面上，就该找到这一页',
				},
			},
			{
				flag: '--engine',
				value: 'NAME',
				does: {
					en: '`site` (default); `direct`: the same code without a browser; `pagefind` on the same pages, as it is, or `pagefind-characters`, with single Chinese characters',
					zh: '`site`（默认）；`direct`：同样的代码，不开浏览器；`pagefind`：同样的页面，照它原样；`pagefind-characters`：中文拆成单字',
				},
			},
			{
				flag: '--misses',
				does: {
					en: 'lists the queries that found too little; of the project’s own set, only those that are not kept unseen',
					zh: '列出没找全的查询；自带的查询里，留着不看的那一半除外',
				},
			},
			{
				flag: '--load',
				does: {
					en: 'prints what a first and a second query load, by kind',
					zh: '打印第一次和第二次查询各加载了什么，按种类',
				},
			},
			{
				flag: '--draw',
				value: 'SEED',
				does: {
					en: 'prints a new set of queries, drawn from the site’s own words',
					zh: '从网站自己的词句里抽一套新的查询，打印出来',
				},
			},
			{
				flag: '--each',
				value: 'N',
				does: {
					en: 'how many are drawn of each category (default: 10)',
					zh: '每一类抽几条（默认10）',
				},
			},
			{
				flag: '--write-floor',
				does: {
					en: 'raises what the tests ask for to the rates reached',
					zh: '把测试的下限提高到这次达到的成绩',
				},
			},
			{
				flag: '--json',
				does: { en: 'prints JSON; rates are fractions', zh: '打印JSON；比率是小数' },
			},
		],
		reads: ['CHROMIUM_PATH'],
		fails: {
			en: 'the site cannot be built, or does not answer',
			zh: '网站构建不了，或者不回答',
		},
	},
	schemas: {
		usage: ['npm run schemas'],
		does: [
			{
				en: 'Writes what editors need to check and complete content files: JSON Schemas in `.vscode/schemas/`, kept in git, and `.astro/collections/` for Astro’s extension. `npm run dev` and `npm run new` keep the second fresh.',
				zh: '写出编辑器检查和补全内容文件所需的东西：`.vscode/schemas/`里的JSON Schema，提交到Git；`.astro/collections/`供Astro的插件使用，`npm run dev`和`npm run new`会随时更新它。',
			},
		],
		options: [],
		reads: ['BIMO_CONTENT'],
	},
	reference: {
		usage: ['npm run reference'],
		does: [
			{
				en: 'Writes the appendices of the author handbook, on commands and on fields, from the code.',
				zh: '由代码写出作者手册的附录：命令与字段。',
			},
		],
		options: [],
		reads: [],
	},
	lock: {
		usage: ['npm run lock'],
		does: [
			{
				en: 'Rewrites `package-lock.json` after a change of dependencies, for all platforms.',
				zh: '改动依赖之后，重写适用于各平台的`package-lock.json`。',
			},
		],
		options: [],
		reads: [],
		fails: { en: 'npm failed', zh: 'npm失败' },
	},
} as const satisfies Record<string, Command>;
