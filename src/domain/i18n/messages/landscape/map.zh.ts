import type { map as en } from './map.en.ts';

/** 全景图的界面文字：总览（中文）。 */
export const map: typeof en = {
	title: '全景图',
};
