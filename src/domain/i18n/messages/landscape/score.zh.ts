import type { Curve } from '../../../landscape/score/curve.ts';
import { formulaV1 } from '../../../landscape/score/v1/tables.ts';
import { metric } from './metric.zh.ts';
import type { score as en } from './score.en.ts';
import { signal } from './signal.zh.ts';

const { caps } = formulaV1;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const count = (value: number): string => value.toLocaleString('en');

const words: Record<string, string> = {
	Organization: '组织',
	foundation: '基金会',
	funding: '赞助或公司',
	none: '无',
};

/** 数值如何变成得分；与计算共用同一份数据。 */
function curve(of: Curve): string {
	switch (of.kind) {
		case 'log':
			return `达到${count(of.full)}即满分；按对数计，越往后加分越慢。`;
		case 'linear':
			return of.full === 1
				? '按比例得分，全部为满分。'
				: `按比例得分，达到${count(of.full)}即满分。`;
		case 'recency':
			return `${of.grace}天以内满分，此后每过${of.half}天减半；从未有过则为零。`;
		case 'age':
			return `按年龄比例得分，满${of.full}个月即满分。`;
		case 'response':
			return `${of.full}小时以内满分，${of.none / 24}天及以上为零，其间按对数递减。`;
		case 'flag':
			return '有则满分，无则为零。';
		case 'share':
			return '按已关闭占全部的比例得分；一个也没有时不计。';
		case 'words':
			return `${Object.entries(of.shares)
				.map(([word, share]) => `${words[word] ?? word}：${percent(share)}`)
				.concat(of.other === null ? [] : [`其他：${percent(of.other)}`])
				.join('；')}。`;
		case 'license':
			return `OSI批准的许可证满分，其他许可证${percent(of.stated)}，没有许可证为零。`;
	}
}

/** 全景图的界面文字：评分（中文）。 */
export const score: typeof en = {
	health: '健康度',
	dimension: {
		activity: { name: '活跃度', question: '现在还有人在做吗？' },
		community: { name: '社区', question: '参与的人多吗？提问有人回应吗？' },
		quality: { name: '质量', question: '工程规范是否到位？' },
		sustainability: { name: '可持续性', question: '几年之后它还会在吗？' },
	},
	signal,
	metric,
	curve,
	cap: {
		archived: `仓库已归档：最高${caps.archived}分。`,
		'idle-365': `超过365天没有提交：最高${caps['idle-365']}分。`,
		'idle-180': `超过180天没有提交：最高${caps['idle-180']}分。`,
		'no-license': `没有许可证，他人无权使用：最高${caps['no-license']}分。`,
	},
	lifecycle: {
		unavailable: { name: '无法访问', meaning: '在至少七天内连续三次找不到仓库。' },
		archived: { name: '已归档', meaning: '仓库被所有者归档，或被本站移入归档。' },
		stable: { name: '已稳定', meaning: '经人工判断，功能已经完备：提交少并非坏事。' },
		dormant: { name: '休眠', meaning: '超过365天没有提交。' },
		slowing: { name: '放缓', meaning: '超过180天没有提交。' },
		new: { name: '新项目', meaning: '仓库创建不超过90天。' },
		active: { name: '活跃', meaning: '最近180天内有提交。' },
	},
	badge: {
		archived: { name: '已归档', meaning: '仓库被所有者归档，或被本站移入归档。' },
		unavailable: { name: '无法访问', meaning: '在至少七天内连续三次找不到仓库。' },
		dormant: { name: '休眠', meaning: '超过365天没有提交。' },
		slowing: { name: '放缓', meaning: '超过180天没有提交。' },
		new: { name: '新项目', meaning: '仓库创建不超过90天。' },
		active: { name: '活跃', meaning: '最近30天内有提交，且最近13周中至少6周有提交。' },
		popular: { name: '热门', meaning: '星标至少1,000，且超过同类项目的九成。' },
	},
	reason: {
		'insufficient data': '数据不足',
		unavailable: '找不到仓库',
	},
	confidence: '置信度',
	provisional: '暂定',
	notScored: '未评分',
	badgeTitle: ({ name, site, health, state, date }) =>
		[
			`${name}在${site}全景图中：${health === undefined ? (state ?? '') : `健康度${health}，满分100`}`,
			...(health === undefined || state === undefined ? [] : [state]),
			...(date === undefined ? [] : [`截至${date}`]),
		].join('，'),
	feed: {
		title: '新项目',
		description: '新近收入全景图的项目，最新的在前。',
	},
	version: (n) => `公式第${n}版`,
};
