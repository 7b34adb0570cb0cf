import { expect, test } from 'vitest';
import { availabilityOf } from '../../../../../src/domain/landscape/assess/availability.ts';
import { fault, seen } from './made-up.ts';

const good = (day: string) => seen(day, { stars: 1 });

test.each([
	['never asked', [], false, undefined],
	['answers', [good('2026-10-01')], false, undefined],
	['missing twice', ['2026-10-01', '2026-10-09'].map((day) => fault(day)), false, '2026-10-01'],
	[
		'missing three times in six days',
		['2026-10-01', '2026-10-03', '2026-10-07'].map((day) => fault(day)),
		false,
		'2026-10-01',
	],
	[
		'missing three times over seven days',
		['2026-10-01', '2026-10-03', '2026-10-08'].map((day) => fault(day)),
		true,
		'2026-10-01',
	],
	[
		'missing three times on two days',
		[fault('2026-10-01'), { ...fault('2026-10-01'), source: 'a/list' }, fault('2026-10-09')],
		false,
		'2026-10-01',
	],
	[
		'found again',
		[fault('2026-10-01'), fault('2026-10-03'), fault('2026-10-08'), good('2026-10-09')],
		false,
		undefined,
	],
	[
		'found in between',
		[fault('2026-10-01'), fault('2026-10-03'), good('2026-10-04'), fault('2026-10-11')],
		false,
		'2026-10-11',
	],
	[
		'found on the day of a fault',
		[fault('2026-10-01'), fault('2026-10-08'), fault('2026-10-15'), good('2026-10-15')],
		false,
		undefined,
	],
	[
		'forbidden and down count for nothing, not even against it',
		[
			fault('2026-10-01'),
			fault('2026-10-02', 'forbidden'),
			fault('2026-10-03'),
			fault('2026-10-04', 'blocked'),
			fault('2026-10-08'),
		],
		true,
		'2026-10-01',
	],
	[
		'only forbidden, for months',
		['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'].map((day) => fault(day, 'forbidden')),
		false,
		'2026-07-01',
	],
] as const)('%s', (_, lines, isUnavailable, staleSince) => {
	expect(availabilityOf(lines)).toEqual({ isUnavailable, staleSince });
});
