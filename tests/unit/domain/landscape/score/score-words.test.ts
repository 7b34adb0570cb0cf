import { describe, expect, test } from 'vitest';
import { locales } from '../../../../../src/domain/i18n/locale.ts';
import { messages } from '../../../../../src/domain/i18n/messages.ts';
import type { Signal } from '../../../../../src/domain/landscape/score/formula.ts';
import { dimensions } from '../../../../../src/domain/landscape/score/score.ts';
import { formulaV1 } from '../../../../../src/domain/landscape/score/v1/tables.ts';

const signals = dimensions.flatMap((name): readonly Signal[] => formulaV1.dimensions[name].signals);

describe.each(locales)('what is said of scores in %s', (locale) => {
	const words = messages[locale].landscape.score;

	test('names every signal, and none that is in no formula', () => {
		expect(Object.keys(words.signal).sort()).toEqual(signals.map(({ id }) => id).sort());
	});

	test('says how each value becomes points', () => {
		const said = signals.map(({ id, curve }) => `${id}: ${words.curve(curve)}`);
		expect(said.join('\n')).not.toMatch(/undefined|NaN|null|\[object/);
		expect(said).toEqual(expected[locale]);
	});
});

const expected = {
	en: [
		'commits90: Full points from 500 on; logarithmic, so the first ones count most.',
		'lastCommit: Full points for 14 days, then half as many after every 60 days more; none without one.',
		'activeWeeks13: In proportion, full points from 13 on.',
		'releases365: Full points from 12 on; logarithmic, so the first ones count most.',
		'closed90: Full points from 300 on; logarithmic, so the first ones count most.',
		'contributors: Full points from 500 on; logarithmic, so the first ones count most.',
		'authors90: Full points from 50 on; logarithmic, so the first ones count most.',
		'firstResponse: Full points up to 24 hours, none from 30 days on, logarithmic between.',
		'mergeRatio: In proportion: all of them is full points.',
		'forks: Full points from 3,000 on; logarithmic, so the first ones count most.',
		'stars: Full points from 30,000 on; logarithmic, so the first ones count most.',
		'license: Full points for a licence that OSI approved, 25\u00a0% for any other one, none without a licence.',
		'ci: All points or none.',
		'readme: In proportion, full points from 1,500 on.',
		'contributing: All points or none.',
		'securityPolicy: All points or none.',
		'stableRelease: Full points for 180 days, then half as many after every 180 days more; none without one.',
		'conduct: All points or none.',
		'scorecard: In proportion, full points from 10 on.',
		'busFactor: Full points from 8 on; logarithmic, so the first ones count most.',
		'age: In proportion to its age, full points from 36 months on.',
		'activeWeeks52: In proportion, full points from 40 on.',
		'backlog: Closed ones in proportion to all; not counted where there is none at all.',
		'owner: An organisation: 100\u00a0%; otherwise: 40\u00a0%.',
		'backing: A foundation: 100\u00a0%; sponsors or a company: 50\u00a0%; none: 0\u00a0%.',
	],
	zh: [
		'commits90: 达到500即满分；按对数计，越往后加分越慢。',
		'lastCommit: 14天以内满分，此后每过60天减半；从未有过则为零。',
		'activeWeeks13: 按比例得分，达到13即满分。',
		'releases365: 达到12即满分；按对数计，越往后加分越慢。',
		'closed90: 达到300即满分；按对数计，越往后加分越慢。',
		'contributors: 达到500即满分；按对数计，越往后加分越慢。',
		'authors90: 达到50即满分；按对数计，越往后加分越慢。',
		'firstResponse: 24小时以内满分，30天及以上为零，其间按对数递减。',
		'mergeRatio: 按比例得分，全部为满分。',
		'forks: 达到3,000即满分；按对数计，越往后加分越慢。',
		'stars: 达到30,000即满分；按对数计，越往后加分越慢。',
		'license: OSI批准的许可证满分，其他许可证25%，没有许可证为零。',
		'ci: 有则满分，无则为零。',
		'readme: 按比例得分，达到1,500即满分。',
		'contributing: 有则满分，无则为零。',
		'securityPolicy: 有则满分，无则为零。',
		'stableRelease: 180天以内满分，此后每过180天减半；从未有过则为零。',
		'conduct: 有则满分，无则为零。',
		'scorecard: 按比例得分，达到10即满分。',
		'busFactor: 达到8即满分；按对数计，越往后加分越慢。',
		'age: 按年龄比例得分，满36个月即满分。',
		'activeWeeks52: 按比例得分，达到40即满分。',
		'backlog: 按已关闭占全部的比例得分；一个也没有时不计。',
		'owner: 组织：100%；其他：40%。',
		'backing: 基金会：100%；赞助或公司：50%；无：0%。',
	],
};
