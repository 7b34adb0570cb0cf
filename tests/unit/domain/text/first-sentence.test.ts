import { expect, test } from 'vitest';
import { firstSentence } from '../../../../src/domain/text/first-sentence.ts';

test.each([
	['A queue. It waits, e.g. at night.', 'A queue.'],
	['A program. vLLM is one.', 'A program.'],
	['Version 1.5 is kept, e.g. at night. Not 2.0.', 'Version 1.5 is kept, e.g. at night.'],
	['It says “wait.” Then it goes.', 'It says “wait.”'],
	['no stop', 'no stop'],
	['一条队列。先来先走。', '一条队列。'],
	['它说：“等一等。”然后走了。', '它说：“等一等。”'],
	['用的是HBM3e。别的更慢', '用的是HBM3e。'],
	['', ''],
])('%s → %s', (text, first) => {
	expect(firstSentence(text)).toBe(first);
});
