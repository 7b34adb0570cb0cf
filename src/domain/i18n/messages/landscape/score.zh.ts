import type { score as en } from './score.en.ts';

/** 全景图的界面文字：评分（中文）。 */
export const score: typeof en = {
	health: '健康度',
};
