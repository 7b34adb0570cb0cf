import { expect, test } from 'vitest';
import { localDay } from '../../../src/domain/i18n/local-day.ts';

test('the day is the one of this machine, whatever it is in Greenwich', () => {
	expect(localDay(new Date(2026, 0, 2, 0, 0))).toBe('2026-01-02');
	expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
});
