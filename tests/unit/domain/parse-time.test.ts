import { expect, test } from 'vitest';
import { parseTime } from '../../../src/domain/text/parse-time.ts';

test.each([
	['0', 0],
	['90', 90],
	['90s', 90],
	['1m30s', 90],
	['2m', 120],
	['1h', 3600],
	['1h2m3s', 3723],
	['1:30', 90],
	['0:05', 5],
	['1:02:03', 3723],
])('%s is %i seconds', (text, seconds) => {
	expect(parseTime(text)).toBe(seconds);
});

test.each(['', 'soon', '-1', '1.5', '1:5', '1:60', '1:2:3:4', 's', 'h1', '1m30', '٣', '1 m'])(
	'%o is no time',
	(text) => {
		expect(parseTime(text)).toBeUndefined();
	},
);
