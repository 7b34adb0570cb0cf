import type { submit as en } from './submit.en.ts';

/** 提交项目页的界面文字（中文）。 */
export const submit: typeof en = {
	title: '提交项目',
	description: '全景图收录什么，需要哪些信息，以及两种提交方式。',
	criteria: '收录标准',
	criteriaList: [
		'是用来构建、运行或检验AI系统的软件，作者之外的人今天就能用上。',
		'源码公开。许可证不属于开源许可证也可以收录，会如实标明。',
		'有自己的内容：不是镜像，不是没有独立方向的分叉，也不是链接合集。',
		'一句话能说清它做什么，而且这句话里没有需要读者“相信”的形容词。',
	],
	notCriteria: '星标、融资和年头都不是标准。欢迎新项目；尚不清楚的信息会标为缺失。',
	fields: '需要的信息',
	fieldsCaption: '项目的字段',
	field: '字段',
	meaning: '含义',
	required: '必填',
	optional: '如有则填',
	need: '是否必填',
	fieldList: {
		id: '小写短名，会永久成为地址的一部分。',
		name: '名称，写法以作者为准。',
		description: '用一句话说明它做什么，中英文各一句。',
		repo: '源码所在的仓库。',
		homepage: '仓库之外的官网。',
		license: '许可证的SPDX标识。',
		category: '读者最先会去找它的分类与子分类。',
		also: '读者还可能去找的其他位置，至多两个。',
		tags: '从categories.yaml的列表里选的标签。',
	},
	byIssue: '用表单提交',
	byIssueText: '需要GitHub账号，表单中的字段与上表相同。',
	openForm: '打开表单',
	prefill: '也可以从分类开始，打开时已经填好：',
	byFile: '用文件提交',
	byFileText: '在本站的副本里运行下面的命令，它会逐项询问并写好文件，再提交pull request：',
	thenCheck: '这个命令会检查有没有错误：',
	after: '之后会怎样',
	afterText:
		'会有人阅读、核对分类与那句介绍，然后加入文件。数据随下一次同步到来；分数只由数据得出，谁也不能手工设定。',
};
