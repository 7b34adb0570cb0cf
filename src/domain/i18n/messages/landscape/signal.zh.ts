import type { signal as en } from './signal.en.ts';

/** 各版公式的信号名称与说明，以标识为键（中文）；由测试与公式表核对。 */
export const signal: typeof en = {
	commits90: { name: '90天提交数', about: '只计默认分支，不含机器人。' },
	lastCommit: { name: '最近提交', about: '默认分支上最新的一次提交。' },
	activeWeeks13: { name: '13周活跃周数', about: '有提交的周数：一天之内提交再多也只算一周。' },
	releases365: { name: '一年稳定版发布数', about: '不含预发布，每七天最多计一次。' },
	closed90: { name: '90天关闭数', about: '议题与合并请求合计。' },
	contributors: { name: '贡献者', about: '提交过代码的所有人，以GitHub统计为准。' },
	authors90: { name: '90天作者数', about: '不同的提交作者，不含机器人。' },
	firstResponse: {
		name: '首次回应',
		about: '议题或合并请求得到他人（非作者、非机器人）首次回应所需时间的中位数。',
	},
	mergeRatio: { name: '合入率', about: '一年内关闭的合并请求中被合入的比例。' },
	forks: { name: '复刻', about: '权重很低，因为谁都可以复刻。' },
	stars: { name: '星标', about: '权重很低，因为星标可以买到。' },
	license: { name: '许可证', about: '以SPDX标识为准。' },
	ci: { name: '持续集成', about: '代码变更时是否会运行工作流。' },
	readme: { name: 'README', about: '篇幅，以字符计。' },
	contributing: { name: '贡献指南', about: '是否提供。' },
	securityPolicy: { name: '安全策略', about: '是否说明如何报告漏洞。' },
	stableRelease: { name: '最近稳定版', about: '不含预发布。' },
	conduct: { name: '行为准则', about: '是否提供。' },
	scorecard: { name: 'OpenSSF Scorecard', about: '开源安全基金会各项检查的评分，满分10。' },
	busFactor: { name: '巴士系数', about: '贡献一年内半数提交的最少作者数。' },
	age: { name: '年龄', about: '自仓库创建算起。' },
	activeWeeks52: { name: '52周活跃周数', about: '有提交的周数。' },
	backlog: { name: '议题关闭率', about: '占历来全部议题的比例。' },
	owner: { name: '所有者', about: '属于组织还是个人账号。' },
	backing: { name: '支持方', about: '基金会，或来自赞助与公司的资金。' },
};
