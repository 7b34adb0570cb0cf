import type { Curve } from '../../../landscape/score/curve.ts';
import { metric } from './metric.en.ts';
import { formulaV1 } from '../../../landscape/score/v1/tables.ts';
import { signal } from './signal.en.ts';

const { caps } = formulaV1;

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

const count = (value: number): string => value.toLocaleString('en');

const words: Record<string, string> = {
	Organization: 'an organisation',
	foundation: 'a foundation',
	funding: 'sponsors or a company',
	none: 'none',
};

/** How a value becomes points, from the same data as the computation. */
function curve(of: Curve): string {
	switch (of.kind) {
		case 'log':
			return `Full points from ${count(of.full)} on; logarithmic, so the first ones count most.`;
		case 'linear':
			return of.full === 1
				? 'In proportion: all of them is full points.'
				: `In proportion, full points from ${count(of.full)} on.`;
		case 'recency':
			return `Full points for ${of.grace} days, then half as many after every ${of.half} days more; none without one.`;
		case 'age':
			return `In proportion to its age, full points from ${of.full} months on.`;
		case 'response':
			return `Full points up to ${of.full} hours, none from ${of.none / 24} days on, logarithmic between.`;
		case 'flag':
			return 'All points or none.';
		case 'share':
			return 'Closed ones in proportion to all; not counted where there is none at all.';
		case 'words':
			return `${Object.entries(of.shares)
				.map(([word, share]) => `${words[word] ?? word}: ${percent(share)}`)
				.concat(of.other === null ? [] : [`otherwise: ${percent(of.other)}`])
				.join('; ')}.`.replace(/^./, (first) => first.toUpperCase());
		case 'license':
			return `Full points for a licence that OSI approved, ${percent(of.stated)} for any other one, none without a licence.`;
	}
}

interface BadgeTitle {
	name: string;
	site: string;
	/** `76.5`; undefined: not scored. */
	health: string | undefined;
	state: string | undefined;
	date: string | undefined;
}

/** What pages say of the landscape's score, in English. */
export const score = {
	health: 'Health',
	dimension: {
		activity: { name: 'Activity', question: 'Is it being worked on now?' },
		community: { name: 'Community', question: 'Do many people carry it, and do they answer?' },
		quality: { name: 'Quality', question: 'Is it kept in order, as engineers would want it?' },
		sustainability: { name: 'Sustainability', question: 'Will it still be there in some years?' },
	},
	signal,
	metric,
	curve,
	cap: {
		archived: `Its repository is archived: ${caps.archived} at most.`,
		'idle-365': `No commit for more than 365 days: ${caps['idle-365']} at most.`,
		'idle-180': `No commit for more than 180 days: ${caps['idle-180']} at most.`,
		'no-license': `No licence, so nobody may use it: ${caps['no-license']} at most.`,
	},
	lifecycle: {
		unavailable: {
			name: 'Unavailable',
			meaning: 'Its repository was not found three times in a row, over at least seven days.',
		},
		archived: { name: 'Archived', meaning: 'Its owner or we have put it into the archive.' },
		stable: {
			name: 'Stable',
			meaning: 'It is finished, as a person has judged: few commits are no bad sign.',
		},
		dormant: { name: 'Dormant', meaning: 'No commit for more than 365 days.' },
		slowing: { name: 'Slowing', meaning: 'No commit for more than 180 days.' },
		new: { name: 'New', meaning: 'Its repository is at most 90 days old.' },
		active: { name: 'Active', meaning: 'A commit in the last 180 days.' },
	},
	badge: {
		archived: { name: 'Archived', meaning: 'Its owner or we have put it into the archive.' },
		unavailable: {
			name: 'Unavailable',
			meaning: 'Its repository was not found three times in a row, over at least seven days.',
		},
		dormant: { name: 'Dormant', meaning: 'No commit for more than 365 days.' },
		slowing: { name: 'Slowing', meaning: 'No commit for more than 180 days.' },
		new: { name: 'New', meaning: 'Its repository is at most 90 days old.' },
		active: {
			name: 'Active',
			meaning: 'A commit in the last 30 days, and commits in 6 of the last 13 weeks.',
		},
		popular: {
			name: 'Popular',
			meaning: 'At least 1,000 stars, and more of them than nine in ten of its category.',
		},
	},
	reason: {
		'insufficient data': 'Insufficient data',
		unavailable: 'Its repository cannot be found',
	},
	confidence: 'Confidence',
	provisional: 'Provisional',
	notScored: 'not scored',
	/** Of a badge, for those who hear it. */
	badgeTitle: ({ name, site, health, state, date }: BadgeTitle) =>
		[
			`${name} in the ${site} landscape: ${health === undefined ? (state ?? '') : `health ${health} of 100`}`,
			...(health === undefined || state === undefined ? [] : [state.toLowerCase()]),
			...(date === undefined ? [] : [`as of ${date}`]),
		].join(', '),
	feed: {
		title: 'New projects',
		description: 'Projects that came into the landscape, the newest first.',
	},
	version: (n: number) => `Formula ${n}`,
};
