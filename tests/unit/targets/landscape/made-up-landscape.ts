import { assessAll } from '../../../../src/domain/landscape/assess-all.ts';
import type { AssessedProject } from '../../../../src/domain/landscape/assessment.ts';
import type { LandscapeTaxonomy } from '../../../../src/domain/landscape/taxonomy.ts';
import type { Links } from '../../../../src/targets/landscape/links.ts';
import { enough, fault, project, seen } from '../../domain/landscape/assess/made-up.ts';

export const links: Links = { origin: 'https://bimo.example', defaultLocale: 'en' };

const both = (en: string, zh: string) => ({ en, zh });

export const taxonomy: LandscapeTaxonomy = {
	categories: [
		{
			id: 'inference',
			title: both('Inference', '推理'),
			description: both('What answers.', '负责作答。'),
			aliases: [],
			subcategories: [{ id: 'engines', title: both('Engines', '引擎'), aliases: ['motors'] }],
		},
	],
	tags: { fast: both('Fast', '快') },
};

const full = {
	...enough,
	forks: 0,
	contributors: 40,
	authors_90d: 5,
	first_response_h: 90.5,
	bus_factor: 2,
	created: '2024-01-01',
	active_weeks_52: 30,
	owner_type: 'User',
	merge_ratio: null,
};

/** One of each kind: scored, archived, gone, known by its stars alone, never seen, and with odd names. */
export const projects: AssessedProject[] = assessAll(
	[
		project({
			id: 'scored',
			tags: ['fast'],
			license: 'MIT',
			backing: { kind: 'funding', name: 'Ink Ltd' },
		}),
		project({
			id: 'archived',
			archived: {
				date: '2026-09-15',
				reason: both('It moved, and "rests" now.', '已搬走。'),
				successor: 'scored',
			},
		}),
		project({
			id: 'gone',
			lifecycle: { is: 'stable', reason: both('Done.', '完成。'), date: '2026-01-02' },
		}),
		project({
			id: 'stars',
			licenseStated: 'Own licence\nof 2 lines',
			homepage: 'https://ink.example/?a=1,2',
		}),
		project({
			id: 'odd',
			name: both('=HYPERLINK("x")', '＝池 <b>&'),
			description: both('-1, "quoted"', '@池'),
			aliases: ['even'],
			added: '2026-11-02',
			language: 'C++',
			places: [
				{ category: 'inference', subcategory: 'engines' },
				{ category: 'agents', subcategory: 'memory' },
			],
		}),
	],
	[
		seen('2026-09-01', { ...full, commits_90d: 10 }, { id: 'scored' }),
		seen('2026-10-01', full, { id: 'scored', moved_to: 'Quill/Well' }),
		seen('2026-10-01', full, { id: 'archived' }),
		seen('2026-09-01', full, { id: 'gone' }),
		...['2026-09-08', '2026-09-15', '2026-09-22'].map((day) => ({ ...fault(day), id: 'gone' })),
		seen('2026-08-22', { stars: 89_671 }, { id: 'stars', source: 'a/list' }),
	],
);

/** One of them. */
export function named(id: string): AssessedProject {
	const found = projects.find((each) => each.id === id);
	if (!found) throw new Error(`No project ${id}`);
	return found;
}
