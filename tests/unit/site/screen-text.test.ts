import { expect, test } from 'vitest';
import { screenText } from '../../../src/site/screen-text.ts';

test('no part keeps a space that the sheet draws, at its ends either', () => {
	const parts = { before: '先看 ', text: 'KV 缓存', after: ' ， 再看 GPU 。' };
	expect(screenText(parts)).toEqual({ before: '先看', text: 'KV缓存', after: '，再看GPU。' });
});

test('Latin text stays as it is', () => {
	const parts = { before: 'See the ', text: 'KV cache', after: ' first.' };
	expect(screenText(parts)).toEqual(parts);
});
