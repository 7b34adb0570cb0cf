import type { compare as en } from './compare.en.ts';

/** 项目比较页的界面文字（中文）。 */
export const compare: typeof en = {
	title: '项目比较',
	description: '并排比较两到四个项目：每项信号的数值、日期与得分。',
	choose: '请选择两到四个项目。',
	nth: (n) => `项目${n}`,
	none: '未选',
	submit: '比较',
	loading: '正在读取……',
	loaded: (names) => `已比较：${names}`,
	unknown: (ids) => `这里没有名为${ids}的项目。`,
	one: '目前只有一个项目，请再选一个。',
	failed: '数据读取失败。网络断开了吗？',
	retry: '重试',
	signal: '信号',
	best: '最佳',
	caption: (names) => `${names}：逐项比较`,
	health: '健康度',
	asOf: '截至',
	licence: '许可证',
	language: '语言',
	lifecycle: '状态',
	notScored: '未评分',
	notKnown: '未知',
	withoutScript: '比较表由浏览器生成，需要JavaScript。若不启用，可在各分类的表格中对照查看：',
	note: '“最佳”只表示该项得分最高，并不表示哪个项目更适合你。',
};
