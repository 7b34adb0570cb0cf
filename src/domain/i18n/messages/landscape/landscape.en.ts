import { map } from './map.en.ts';
import { project } from './project.en.ts';
import { score } from './score.en.ts';

/** What pages say of the landscape, in English. */
export const landscape = { map, project, score };
