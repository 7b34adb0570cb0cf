import type { Command } from './command.ts';
import { contentOption } from './content-option.ts';

/** What keeps the data of the landscape. */
export const landscapeCommands = {
	landscape: {
		usage: [
			'npm run landscape -- sync [--only id,id] [--category id] [--dry-run] [options]',
			'npm run landscape -- backfill <file> … [--name who] [--date 2025-10-30] [options]',
			'npm run landscape -- archive [--write]',
			'npm run landscape -- score [<id> …] | [--cases <file> [--check]]',
			'npm run landscape -- import <list> [--from cncf] [--added 2026-11-21] [options]',
		],
		does: [
			{
				en: '`sync` asks GitHub for all that the score needs, and adds a line for each project to `<content>/landscape/observations/<yyyy-mm>.ndjson`. It only adds. What was read is kept at once, so after a limit or a crash the same command goes on; what has a line of today is left out.',
				zh: '`sync`向GitHub询问评分所需的一切，给每个项目在`<content>/landscape/observations/<yyyy-mm>.ndjson`里加一行。只增不改。读到的立即存盘，所以遇到限额或中断之后，同一条命令会接着做；当天已有一行的不再询问。',
			},
			{
				en: '`backfill` adds the figures of dated files: NDJSON, an array of JSON, or CSV with a header. Columns are `id` or `repo`, a day, and metrics by our names or by common ones, such as `stargazers_count`. With a bad row nothing is written, and all of them are reported. Readings at first hand stay.',
				zh: '`backfill`补上带日期的文件里的数字：NDJSON、JSON数组，或带表头的CSV。列有`id`或`repo`、日期，以及指标；指标可用我们的名字，也可用常见的，例如`stargazers_count`。有一行不对就什么都不写，并列出所有不对的行。直接读到的数字不会被取代。',
			},
			{
				en: '`archive` proposes projects for the archive, by one rule: archived by its owner, unavailable, or without a commit for more than 365 days and not judged stable. It goes by what was read, never by what is missing.',
				zh: '`archive`按一条规则提议哪些项目该归档：所有者已归档、仓库已不可用，或者超过365天没有提交又没有被评为stable。只看读到的，绝不看缺少的。',
			},
			{
				en: '`score` prints the score of projects with its parts, or of all projects in short. `import` takes another list: CSV, JSON, a `landscape.yml` of CNCF’s kind, or a folder of Markdown files with front matter.',
				zh: '`score`打印项目的评分和各个分项；不给id就简要列出所有项目。`import`导入别处的列表：CSV、JSON、CNCF式的`landscape.yml`，或者带front matter的Markdown文件夹。',
			},
		],
		options: [
			{
				flag: '--only',
				value: 'id,id',
				does: { en: '`sync`: these projects', zh: '`sync`：只问这些项目' },
			},
			{
				flag: '--category',
				value: 'ID',
				does: {
					en: '`sync`: the projects of this category, or of `category/subcategory`',
					zh: '`sync`：只问这个分类的项目，也可以是`分类/子分类`',
				},
			},
			{
				flag: '--accept',
				value: 'id,id',
				does: {
					en: '`sync`: write what was held of these: stars, forks and contributors that moved by more than half within 30 days are left out until somebody has looked',
					zh: '`sync`：写下这些项目被扣住的数字。star、fork和贡献者的数目30天内变动过半，先不写，等人看过',
				},
			},
			{
				flag: '--scorecard',
				does: {
					en: '`sync`: ask for the OpenSSF Scorecard, too',
					zh: '`sync`：连OpenSSF Scorecard一起问',
				},
			},
			{
				flag: '--wait',
				value: 'MINUTES',
				does: {
					en: '`sync`: how long it may wait for limits in all (default: 15); beyond it, it stops and says what is left',
					zh: '`sync`：等限额总共最多多久（默认15分钟），再久就停下，说明还剩哪些',
				},
			},
			{
				flag: '--name',
				value: 'WHO',
				does: {
					en: '`backfill`: who is quoted, `backfill:<who>` (default: the name of the file)',
					zh: '`backfill`：引自谁，写成`backfill:<谁>`（默认用文件名）',
				},
			},
			{
				flag: '--date',
				value: 'DAY',
				does: {
					en: '`backfill`: the day of rows without one (default: a day in the name of the file)',
					zh: '`backfill`：没写日期的行算哪一天（默认用文件名里的日期）',
				},
			},
			{
				flag: '--column',
				value: 'NAME=METRIC',
				does: {
					en: '`backfill`: what a column is for, such as `last_commit=last_push`; `NAME=` leaves it out; may be given again',
					zh: '`backfill`：某一列是什么，例如`last_commit=last_push`；`列名=`表示不要这一列；可以给多次',
				},
			},
			{
				flag: '--write',
				does: {
					en: '`archive`: add the lines to the files of the projects',
					zh: '`archive`：把这几行写进项目的文件',
				},
			},
			{
				flag: '--cases',
				value: 'FILE',
				does: {
					en: '`score`: score the cases of a file, `{cases: [{name, as_of, inputs, expected}]}`, instead of projects',
					zh: '`score`：不评项目，评文件里的例子，`{cases: [{name, as_of, inputs, expected}]}`',
				},
			},
			{
				flag: '--check',
				does: {
					en: '`score`: compare the cases with what they expect',
					zh: '`score`：把例子的结果与预期对照',
				},
			},
			{
				flag: '--from',
				value: 'FORMAT',
				does: {
					en: '`import`: `csv`, `json`, `cncf` or `markdown` (default: by the name of the list and what it holds)',
					zh: '`import`：`csv`、`json`、`cncf`或`markdown`（默认看列表的名字和内容）',
				},
			},
			{
				flag: '--map',
				value: 'FILE',
				does: {
					en: '`import`: what categories and tags of the list are called here',
					zh: '`import`：列表里的分类和标签在这里叫什么',
				},
			},
			{
				flag: '--categories',
				does: {
					en: '`import`: add new categories and tags to `categories.yaml`, where both languages are known',
					zh: '`import`：把新的分类和标签加进`categories.yaml`，前提是两种语言都有',
				},
			},
			{
				flag: '--added',
				value: 'DAY',
				does: {
					en: '`import`: the day of projects that do not say when they came into the list',
					zh: '`import`：没写收录日期的项目算哪一天',
				},
			},
			{
				flag: '--force',
				does: {
					en: '`sync`: also what has a line of today; `import`: replace what differs from the list',
					zh: '`sync`：当天已有一行的也再问；`import`：与列表不同的，一律换掉',
				},
			},
			{
				flag: '--dry-run',
				does: {
					en: '`sync`, `backfill`, `import`: say what would be done, ask nobody, write nothing',
					zh: '`sync`、`backfill`、`import`：只说会做什么，不询问，也不写',
				},
			},
			contentOption,
			{ flag: '--json', does: { en: 'print the account as JSON', zh: '用JSON打印结果' } },
		],
		reads: ['GITHUB_TOKEN', 'BIMO_CONTENT', 'BIMO_GITHUB_API'],
		fails: {
			en: 'something is left to ask for, or wrong',
			zh: '还有没问到的，或者有错',
		},
	},
} as const satisfies Record<string, Command>;
