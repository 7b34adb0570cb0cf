import { locales } from '../../../domain/i18n/locale.ts';
import { checkCommand } from './check-command.ts';
import type { Command, Option } from './command.ts';
import { newCommand } from './new-command.ts';
import { contentOption } from './content-option.ts';

const port: Option = {
	flag: '--port',
	value: 'N',
	does: {
		en: 'the port, 1 to 65535 (default: 4321; where it is taken, the next one)',
		zh: '端口，1到65535（默认4321，被占用就用下一个）',
	},
};

/** What authors call from day to day. */
export const writingCommands = {
	start: {
		usage: ['npm start [-- --port 4321]'],
		does: [
			{
				en: 'Installs what a build needs, builds the site and serves it on this machine until Ctrl+C.',
				zh: '安装构建所需，构建网站，在本机打开，直到按下Ctrl+C。',
			},
		],
		options: [port],
		reads: ['BIMO_CONTENT', 'BIMO_OUT', 'BIMO_SITE', 'BIMO_CACHE'],
		fails: { en: 'the content has errors, and nothing was built', zh: '内容有错，没有构建' },
	},
	new: newCommand,
	dev: {
		usage: ['npm run dev [-- --port 4321]'],
		does: [
			{
				en: 'Serves the site while you write; a saved file shows at once. Drafts show with a mark.',
				zh: '边写边看，存盘即见。草稿也显示，并带标记。',
			},
		],
		options: [port],
		reads: ['BIMO_CONTENT', 'BIMO_CACHE'],
	},
	check: checkCommand,
	build: {
		usage: ['npm run build [-- --verbose]'],
		does: [
			{
				en: 'Builds the site. The new one takes the place of the old one when it is whole; until then the old one stays.',
				zh: '构建网站。全部做好才换下旧的，在那之前旧的原样不动。',
			},
		],
		options: [
			{
				flag: '--verbose',
				does: { en: 'show what Astro says', zh: '显示Astro的输出' },
			},
		],
		reads: ['BIMO_CONTENT', 'BIMO_OUT', 'BIMO_SITE', 'BIMO_CACHE'],
		fails: { en: 'the content has errors, and nothing was built', zh: '内容有错，没有构建' },
	},
	preview: {
		usage: ['npm run preview [-- --port 4321]'],
		does: [
			{
				en: 'Serves the site that was built, on this machine only.',
				zh: '打开构建好的网站，只在本机。',
			},
		],
		options: [port],
		reads: ['BIMO_OUT'],
	},
	import: {
		usage: [
			'npm run import -- feed <file or URL> [options]',
			'npm run import -- markdown <folder> --book <id> [options]',
		],
		does: [
			{
				en: '`feed` turns an RSS 2.0, Atom or JSON feed into posts: `<content>/blog/<slug>/<lang>.md` with their images.',
				zh: '`feed`把RSS 2.0、Atom或JSON Feed变成文章：`<content>/blog/<slug>/<lang>.md`，连同插图。',
			},
			{
				en: '`markdown` turns a folder of Markdown chapters into a handbook: `<content>/handbooks/<id>/book.yaml`, `<chapter>/<lang>.md` and pictures beside them. Order and parts come from `SUMMARY.md` (mdBook, HonKit, GitBook), from the weights of Hugo’s sections, or from the numbers in names of files.',
				zh: '`markdown`把一个文件夹的Markdown章节变成一本手册：`<content>/handbooks/<id>/book.yaml`、`<chapter>/<lang>.md`和旁边的图片。顺序和各部分取自`SUMMARY.md`（mdBook、HonKit、GitBook）、Hugo各节的weight，或者文件名里的数字。',
			},
			{
				en: 'What was imported before is recognised; what you have edited since is left alone.',
				zh: '导入过的认得出来，之后你改过的不去动。',
			},
		],
		options: [
			{
				flag: '--book',
				value: 'ID',
				does: {
					en: '`markdown`: id of the handbook, the name of its folder and a part of its address',
					zh: '`markdown`：手册的id，即文件夹名，也是网址的一部分',
				},
			},
			{
				flag: '--title',
				value: 'TITLE',
				does: {
					en: '`markdown`: title of the book, in the language of `--lang` (default: the source’s)',
					zh: '`markdown`：书名，用`--lang`的语言（默认用来源里的）',
				},
			},
			{
				flag: '--lang',
				value: locales.join('|'),
				does: {
					en: 'language of the posts (default: the feed’s own, else `en`), or of chapters that do not say theirs (default: the settings’, else by their letters)',
					zh: '文章的语言（默认看订阅源，再没有就是`en`）；没写明语言的章节用什么语言（默认看来源的设置，再没有就看文字）',
				},
			},
			contentOption,
			{
				flag: '--dry-run',
				does: { en: 'say what would be done, write nothing', zh: '只说会做什么，什么都不写' },
			},
			{
				flag: '--force',
				does: { en: 'replace what differs from the source', zh: '与来源不同的，一律换掉' },
			},
			{
				flag: '--report',
				value: 'FILE',
				does: { en: 'write the whole account as JSON', zh: '把整本账写成JSON文件' },
			},
			{
				flag: '--json',
				does: { en: 'print the account as JSON instead of text', zh: '账目用JSON打印，不用文字' },
			},
		],
		reads: ['BIMO_CONTENT'],
		fails: { en: 'something stopped or was lost', zh: '有中断，或有丢失' },
	},
} as const satisfies Record<string, Command>;
