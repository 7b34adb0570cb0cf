import type { project as en } from './project.en.ts';

/** 全景图的界面文字：项目页（中文）。 */
export const project: typeof en = {
	source: '源码',
};
