import { expect, test } from 'vitest';
import { withStyle } from '../../../../../src/targets/wechat/blocks/with-style.ts';

test('what comes later counts, and stands later', () => {
	expect(withStyle('margin:0; color:#222;', 'margin:8px', '')).toBe('color:#222;margin:8px');
	expect(withStyle('', '')).toBe('');
	expect(withStyle('margin:0 0 20px', 'margin-bottom:0')).toBe('margin:0 0 20px;margin-bottom:0');
});
