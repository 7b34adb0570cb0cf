import { emptyLandscapeTaxonomy } from '../../src/domain/landscape/taxonomy.ts';

/** Content without a landscape. */
export const noLandscape = { taxonomy: emptyLandscapeTaxonomy, projects: [], ids: [] };
