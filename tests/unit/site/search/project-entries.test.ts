import { expect, test } from 'vitest';
import { assessAll } from '../../../../src/domain/landscape/assess-all.ts';
import type { Project } from '../../../../src/domain/landscape/project.ts';
import { projectEntries } from '../../../../src/site/search/project-entries.ts';

const project: Project = {
	...{ id: 'ink', path: { en: '', zh: '' }, name: { en: 'InkStone', zh: '砚台' } },
	description: { en: 'Grinds ink.', zh: '用 AI 磨墨。' },
	repo: { host: 'github.com', owner: 'Studio', name: 'ink-stone' },
	...{ homepage: null, license: 'MIT', licenseStated: null, language: null, backing: null },
	places: [{ category: 'desk', subcategory: 'stones' }],
	...{ tags: ['gpu'], added: '2026-01-01', aliases: ['old-ink'], lifecycle: null },
	...{ archived: null, logo: null, texts: [] },
};
const both = (en: string, zh: string) => ({ en, zh });
const taxonomy = {
	categories: [
		{
			...{ id: 'desk', title: both('Desk', '书桌'), description: both('', ''), aliases: [] },
			subcategories: [{ id: 'stones', title: both('Stones', '砚'), aliases: [] }],
		},
	],
	tags: { gpu: both('GPU', 'GPU') },
};
const observed = assessAll(
	[project],
	[{ id: 'ink', as_of: '2026-05-01', source: 'github', values: { stars: 1 } }],
);
const projects = observed.map((each) => {
	return { ...each, kind: 'project' as const, terms: [], mentions: '' };
});

test('a project is found by its names, its repository and the ids that it had', () => {
	expect(projectEntries({ landscape: { taxonomy, projects } }, 'zh')).toEqual([
		{
			...{ url: '/zh/landscape/ink/', lang: 'zh', type: 'project', title: '砚台' },
			...{ description: '用AI磨墨。', crumbs: ['全景图', '书桌', '砚'] },
			names: ['InkStone', 'Studio/ink-stone', 'ink', 'old-ink'],
			...{ tags: ['gpu'], date: '2026-05-01' },
		},
	]);
	const [english] = projectEntries({ landscape: { taxonomy, projects } }, 'en');
	expect(english?.names).toEqual(['砚台', 'Studio/ink-stone', 'ink', 'old-ink']);
});
