import type { Command } from './command.ts';

/** What puts the site on Cloudflare Pages. */
export const deployCommands = {
	deploy: {
		usage: ['npm run deploy [-- options]'],
		does: [
			{
				en: 'Publishes the site on Cloudflare Pages, or says plainly why not: looks at settings and git, checks the content, builds, checks the built site, uploads what Cloudflare does not have yet, waits until the deployment is out, and asks a sample of its addresses whether they answer as they should. The first error ends it, and before the upload nothing has changed.',
				zh: '把网站发布到Cloudflare Pages；发布不了就说清楚为什么。依次查看设置和git、检查内容、构建、检查构建结果、上传Cloudflare还没有的文件、等部署完成，再抽查一批地址，看回应对不对。一出错就停；上传之前什么都不会变。',
			},
			{
				en: 'The project and the branch of production are `host` in `src/site.ts`. A deploy of that branch is what readers see; any other is a preview, with an address of its own. If the deployed site is not as it was built, the report says how to go back to the one before.',
				zh: '项目名和正式分支写在`src/site.ts`的`host`里。部署这个分支，读者就会看到；部署别的分支只是预览，另有地址。部署后的网站与构建的不符时，报告会说明怎样退回上一次。',
			},
		],
		options: [
			{
				flag: '--branch',
				value: 'NAME',
				does: {
					en: 'deploy as this branch (default: git’s own; without git, that of production)',
					zh: '按哪个分支部署（默认看git当前分支；没有git就是正式分支）',
				},
			},
			{
				flag: '--create',
				does: {
					en: 'make the project on Cloudflare Pages when it is not there',
					zh: 'Cloudflare Pages上还没有这个项目就建一个',
				},
			},
			{
				flag: '--dry-run',
				does: {
					en: 'do all but the network: say what would be uploaded, and by which command',
					zh: '除了联网都做：说明会上传什么、用哪条命令',
				},
			},
			{
				flag: '--json',
				does: {
					en: 'print the report as JSON; all else goes to standard error',
					zh: '用JSON打印报告，其余的都写到标准错误',
				},
			},
		],
		reads: [
			'CLOUDFLARE_API_TOKEN',
			'CLOUDFLARE_ACCOUNT_ID',
			'CLOUDFLARE_API_BASE_URL',
			'BIMO_SITE',
			'BIMO_CONTENT',
			'BIMO_OUT',
			'BIMO_CACHE',
		],
		fails: {
			en: 'nothing was published, or the published site is not as it should be',
			zh: '没有发布，或者发布出去的不对',
		},
	},
} as const satisfies Record<string, Command>;
