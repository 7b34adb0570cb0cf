import type { bySetting as en } from './by-setting.en.ts';

/** 在`src/site.ts`里开启以后，读者才会看到的文字。 */
export const bySetting: typeof en = {
	newsletter: '邮件订阅',
	newsletterText: '也可以寄到你的邮箱：',
	colophon: '文字用读者设备自带的字体排印。不载网络字体；只数访问次数，不跟踪访客。',
	comments: {
		title: '评论',
		lead: '评论存放在GitHub Discussions，由giscus.app显示在这里。在你点按钮之前，本页不会联系它们。',
		show: '查看评论',
		elsewhere: '去GitHub上看',
		loading: '正在从giscus.app加载评论……',
		failed: '评论没有加载出来：从这里连不上giscus.app。',
		again: '再试一次',
	},
};
