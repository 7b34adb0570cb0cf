import { expect, test } from 'vitest';
import { firstSentence } from '../../../../src/domain/text/first-sentence.ts';

test.each([
	['en', 'A queue. It waits, e.g. at night.', 'A queue.'],
	['en', 'Version 1.5 is kept, e.g. at night. Not 2.0.', 'Version 1.5 is kept, e.g. at night.'],
	['en', 'no stop', 'no stop'],
	['zh', '一条队列。先来先走。', '一条队列。'],
	['zh', '它说：“等一等。”然后走了。', '它说：“等一等。”'],
	['zh', '', ''],
] as const)('%s: %s → %s', (locale, text, first) => {
	expect(firstSentence(text, locale)).toBe(first);
});
