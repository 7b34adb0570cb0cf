import { map } from './map.zh.ts';
import { project } from './project.zh.ts';
import { score } from './score.zh.ts';

/** 全景图的界面文字（中文）。 */
export const landscape = { map, project, score };
