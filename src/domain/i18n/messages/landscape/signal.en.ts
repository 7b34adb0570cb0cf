/** What a signal is called, and what exactly is counted. */
export interface SignalWords {
	name: string;
	about: string;
}

/** Signals of all formulas by their ids, in English; a test holds them to the tables. */
export const signal: Record<string, SignalWords> = {
	commits90: {
		name: 'Commits in 90 days',
		about: 'To the default branch, bots left out.',
	},
	lastCommit: { name: 'Last commit', about: 'The newest one on the default branch.' },
	activeWeeks13: {
		name: 'Active weeks of 13',
		about: 'Weeks with a commit: one day of many commits is one week.',
	},
	releases365: {
		name: 'Stable releases in a year',
		about: 'No previews, and at most one in seven days.',
	},
	closed90: {
		name: 'Closed in 90 days',
		about: 'Issues and pull requests together.',
	},
	contributors: { name: 'Contributors', about: 'Everybody who ever committed, as GitHub counts.' },
	authors90: { name: 'Authors in 90 days', about: 'Different authors of commits, bots left out.' },
	firstResponse: {
		name: 'First answer',
		about:
			'Median time until somebody other than the author, and no bot, answers an issue or a pull request.',
	},
	mergeRatio: {
		name: 'Merged pull requests',
		about: 'The share of those closed in a year that was merged.',
	},
	forks: { name: 'Forks', about: 'Counted little, as anybody can make them.' },
	stars: { name: 'Stars', about: 'Counted little, as they can be bought.' },
	license: { name: 'Licence', about: 'By its SPDX id.' },
	ci: { name: 'Continuous integration', about: 'Whether a workflow runs on changes.' },
	readme: { name: 'Readme', about: 'How long it is, in characters.' },
	contributing: { name: 'Guide for contributors', about: 'Whether there is one.' },
	securityPolicy: {
		name: 'Security policy',
		about: 'Whether it says where to report a hole.',
	},
	stableRelease: { name: 'Last stable release', about: 'No preview.' },
	conduct: { name: 'Code of conduct', about: 'Whether there is one.' },
	scorecard: {
		name: 'OpenSSF Scorecard',
		about: 'What the checks of the Open Source Security Foundation give, of 10.',
	},
	busFactor: {
		name: 'Bus factor',
		about: 'The fewest authors who made half of the commits of a year.',
	},
	age: { name: 'Age', about: 'Since the repository was made.' },
	activeWeeks52: { name: 'Active weeks of 52', about: 'Weeks with a commit.' },
	backlog: { name: 'Issues closed', about: 'Of all that were ever opened.' },
	owner: { name: 'Owner', about: 'Whether it belongs to an organisation or to one account.' },
	backing: {
		name: 'Backing',
		about: 'A foundation, or money from sponsors or a company.',
	},
};
