import type { Content } from '../../../../src/site/queries.ts';
import { projects, taxonomy } from '../../targets/landscape/made-up-landscape.ts';

/** The made-up projects as pages get them. */
export const landscape: Content['landscape'] = {
	taxonomy,
	projects: projects.map((project) => ({ ...project, kind: 'project', mentions: '', terms: [] })),
};
