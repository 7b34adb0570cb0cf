import { expect, test } from 'vitest';
import {
	dayOf,
	formatDate,
	formatDayMonth,
	isInFuture,
	timeOf,
} from '../../../src/domain/i18n/format-date.ts';

test.each([
	['2026-11-21', '21 November 2026', '2026年11月21日'],
	['2026-01-02', '2 January 2026', '2026年1月2日'],
	// The day an author wrote, though in UTC it is the day before.
	['2026-11-21T01:00:00+08:00', '21 November 2026', '2026年11月21日'],
	['2026-12-31T23:30:00-08:00', '31 December 2026', '2026年12月31日'],
	['0099-05-06 07:08Z', '6 May 99', '99年5月6日'],
])('%s reads %s, %s', (date, en, zh) => {
	expect(formatDate(date, 'en')).toBe(en);
	expect(formatDate(date, 'zh')).toBe(zh);
});

test.each([
	['2026-11-21', '21 Nov', '11月21日'],
	['2026-09-03T00:00Z', '3 Sep', '9月3日'],
])('the day of %s reads %s, %s', (date, en, zh) => {
	expect(formatDayMonth(date, 'en')).toBe(en);
	expect(formatDayMonth(date, 'zh')).toBe(zh);
});

test('the day is the one that was written', () => {
	expect(dayOf('2026-11-21T01:00+08:00')).toBe('2026-11-21');
});

test.each([
	['2026-11-21', '2026-11-21T00:00:00.000Z'],
	['2026-11-21T08:00', '2026-11-21T08:00:00.000Z'],
	['2026-11-21 08:00:30', '2026-11-21T08:00:30.000Z'],
	['2026-11-21T08:00:00Z', '2026-11-21T08:00:00.000Z'],
	['2026-11-21T08:00:00+08:00', '2026-11-21T00:00:00.000Z'],
	['2026-11-21T08:00:00+0800', '2026-11-21T00:00:00.000Z'],
	['2026-11-21 08:00-05:30', '2026-11-21T13:30:00.000Z'],
	['2026-11-21T08:00:00.25+08:00', '2026-11-21T00:00:00.250Z'],
])('%s is the moment %s', (date, moment) => {
	expect(new Date(timeOf(date)).toISOString()).toBe(moment);
});

test('a bare day begins when it begins for whoever builds', () => {
	const noon = new Date(2026, 10, 21, 12).getTime();
	expect(isInFuture('2026-11-21', noon)).toBe(false);
	expect(isInFuture('2026-11-21', new Date(2026, 10, 21, 0, 1).getTime())).toBe(false);
	expect(isInFuture('2026-11-22', noon)).toBe(true);
	expect(isInFuture('2026-11-21T08:00:00+08:00', Date.UTC(2026, 10, 21, 0, 1))).toBe(false);
	expect(isInFuture('2026-11-21T08:00:00+08:00', Date.UTC(2026, 10, 20, 23))).toBe(true);
});
