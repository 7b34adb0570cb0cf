import type { Formula } from '../formula.ts';

/**
 * Version 1. Where a curve is full comes from 912 projects of a published list: between the best
 * 5 % and the best 1 % of them. Weights are judgement. Never change a number here: that is a new
 * version (see `versions.ts`).
 */
export const formulaV1 = {
	version: 1,
	dimensions: {
		activity: {
			weight: 35,
			signals: [
				{
					id: 'commits90',
					metrics: ['commits_90d'],
					points: 30,
					curve: { kind: 'log', full: 500 },
				},
				{
					id: 'lastCommit',
					metrics: ['last_commit'],
					points: 25,
					curve: { kind: 'recency', grace: 14, half: 60 },
				},
				{
					id: 'activeWeeks13',
					metrics: ['active_weeks_13'],
					points: 15,
					curve: { kind: 'linear', full: 13 },
				},
				{
					id: 'releases365',
					metrics: ['releases_365d'],
					points: 15,
					curve: { kind: 'log', full: 12 },
				},
				{
					id: 'closed90',
					metrics: ['closed_90d'],
					points: 15,
					curve: { kind: 'log', full: 300 },
				},
			],
		},
		community: {
			weight: 25,
			signals: [
				{
					id: 'contributors',
					metrics: ['contributors'],
					points: 30,
					curve: { kind: 'log', full: 500 },
				},
				{
					id: 'authors90',
					metrics: ['authors_90d'],
					points: 25,
					curve: { kind: 'log', full: 50 },
				},
				{
					id: 'firstResponse',
					metrics: ['first_response_h'],
					points: 15,
					curve: { kind: 'response', full: 24, none: 720 },
				},
				{
					id: 'mergeRatio',
					metrics: ['merge_ratio'],
					points: 10,
					curve: { kind: 'linear', full: 1 },
				},
				{
					id: 'forks',
					metrics: ['forks'],
					points: 10,
					curve: { kind: 'log', full: 3000 },
				},
				{
					id: 'stars',
					metrics: ['stars'],
					points: 10,
					curve: { kind: 'log', full: 30_000 },
				},
			],
		},
		quality: {
			weight: 20,
			signals: [
				{
					id: 'license',
					metrics: ['license'],
					points: 20,
					curve: { kind: 'license', stated: 0.25 },
				},
				{ id: 'ci', metrics: ['ci'], points: 15, curve: { kind: 'flag' } },
				{
					id: 'readme',
					metrics: ['readme_chars'],
					points: 10,
					curve: { kind: 'linear', full: 1500 },
				},
				{
					id: 'contributing',
					metrics: ['contributing'],
					points: 10,
					curve: { kind: 'flag' },
				},
				{
					id: 'securityPolicy',
					metrics: ['security_policy'],
					points: 10,
					curve: { kind: 'flag' },
				},
				{
					id: 'stableRelease',
					metrics: ['last_release'],
					points: 10,
					curve: { kind: 'recency', grace: 180, half: 180 },
				},
				{
					id: 'conduct',
					metrics: ['code_of_conduct'],
					points: 5,
					curve: { kind: 'flag' },
				},
				{
					id: 'scorecard',
					metrics: ['scorecard'],
					points: 20,
					curve: { kind: 'linear', full: 10 },
				},
			],
		},
		sustainability: {
			weight: 20,
			signals: [
				{
					id: 'busFactor',
					metrics: ['bus_factor'],
					points: 25,
					curve: { kind: 'log', full: 8 },
				},
				{ id: 'age', metrics: ['created'], points: 20, curve: { kind: 'age', full: 36 } },
				{
					id: 'activeWeeks52',
					metrics: ['active_weeks_52'],
					points: 20,
					curve: { kind: 'linear', full: 40 },
				},
				{
					id: 'backlog',
					metrics: ['issues_closed', 'issues_open'],
					points: 15,
					curve: { kind: 'share' },
				},
				{
					id: 'owner',
					metrics: ['owner_type'],
					points: 10,
					curve: { kind: 'words', shares: { Organization: 1 }, other: 0.4 },
				},
				{
					id: 'backing',
					metrics: ['backing'],
					points: 10,
					curve: {
						kind: 'words',
						shares: { foundation: 1, funding: 0.5, none: 0 },
						other: null,
					},
				},
			],
		},
	},
	caps: { archived: 20, 'idle-365': 40, 'idle-180': 60, 'no-license': 60 },
	prior: 50,
	coverage: 50,
	confidence: 60,
} as const satisfies Formula;
