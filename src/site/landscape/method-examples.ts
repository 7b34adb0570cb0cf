import type { ScoreInputs } from '../../domain/landscape/score/score-inputs.ts';

/** The day that all made-up inputs describe. */
export const exampleDay = '2026-11-01';

/** Made up: a project of middling size. No real project has these figures. */
const steady: ScoreInputs = {
	commits_90d: 74,
	last_commit: '2026-10-22',
	active_weeks_13: 10,
	releases_365d: 6,
	closed_90d: 95,
	contributors: 64,
	authors_90d: 11,
	first_response_h: 60,
	merge_ratio: 0.7,
	forks: 280,
	stars: 3100,
	license: 'Apache-2.0',
	ci: true,
	readme_chars: 5200,
	contributing: true,
	security_policy: false,
	last_release: '2026-08-30',
	code_of_conduct: true,
	scorecard: 6.1,
	bus_factor: 3,
	created: '2024-02-10',
	active_weeks_52: 41,
	issues_closed: 640,
	issues_open: 210,
	owner_type: 'Organization',
	backing: 'none',
};

/** Made-up inputs; each shows one thing that the formula does. */
export const methodExamples = {
	steady,
	finished: {
		...steady,
		...{ commits_90d: 2, last_commit: '2026-08-20', active_weeks_13: 1, active_weeks_52: 9 },
		...{ releases_365d: 1, closed_90d: 6, contributors: 22, authors_90d: 1, bus_factor: 1 },
		...{ created: '2019-05-02', owner_type: 'User', first_response_h: 30, issues_open: 12 },
	},
	crowd: {
		...steady,
		...{ stars: 180_000, forks: 26_000, contributors: 19, authors_90d: 3, bus_factor: 1 },
		...{ created: '2026-07-15', owner_type: 'User', active_weeks_52: 14, merge_ratio: 0.2 },
		...{ issues_closed: 300, issues_open: 2400, first_response_h: 600, scorecard: 2.9 },
	},
	idle: {
		...steady,
		...{ commits_90d: 0, last_commit: '2025-09-27', active_weeks_13: 0, active_weeks_52: 0 },
		...{ closed_90d: 0, authors_90d: 0, releases_365d: 0, last_release: '2025-08-30' },
	},
	unlicensed: { ...steady, license: 'NONE' },
	archived: { ...steady, archived: true },
	unread: { ...steady, contributors: null },
	stars: { stars: 90_000, forks: 12_000, license: 'MIT' },
} as const satisfies Record<string, ScoreInputs>;
