import { landscapeSchema, projectSchema } from '../../../schema/landscape.ts';
import * as zh from './chinese-landscape.ts';
import { type FieldTable, fieldTable } from './field-table.ts';

/** Tables of what stands in `content/landscape/`. */
export const landscapeTables = {
	project: fieldTable(
		{ en: 'Fields of a project of the landscape', zh: '全景图中一个项目的字段' },
		{ shape: projectSchema },
		zh.project,
	),
	backing: fieldTable(
		{ en: 'Fields below `backing`', zh: '`backing`下面的字段' },
		{ shape: projectSchema, at: ['backing'] },
		zh.backing,
	),
	lifecycle: fieldTable(
		{ en: 'Fields below `lifecycle`', zh: '`lifecycle`下面的字段' },
		{ shape: projectSchema, at: ['lifecycle'] },
		zh.lifecycle,
	),
	archived: fieldTable(
		{ en: 'Fields below `archived`', zh: '`archived`下面的字段' },
		{ shape: projectSchema, at: ['archived'] },
		zh.archived,
	),
	landscape: fieldTable(
		{ en: 'Fields of `landscape/categories.yaml`', zh: '`landscape/categories.yaml`的字段' },
		{ shape: landscapeSchema },
		zh.landscape,
	),
	'landscape-category': fieldTable(
		{ en: 'Fields of a category of the landscape', zh: '全景图中一个大类的字段' },
		{ shape: landscapeSchema, at: ['categories', '*'] },
		zh.landscapeCategory,
	),
	subcategory: fieldTable(
		{ en: 'Fields of a subcategory', zh: '一个小类的字段' },
		{ shape: landscapeSchema, at: ['categories', '*', 'subcategories', '*'] },
		zh.subcategory,
	),
} as const satisfies Record<string, FieldTable>;
