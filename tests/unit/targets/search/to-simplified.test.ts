import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../../../src/targets/search/to-simplified.ts';

const map = toSimplified();
const simplify = (text: string) => [...text].map((sign) => map.get(sign) ?? sign).join('');

describe('toSimplified', () => {
	it('knows the characters of Taiwan and of Hong Kong', () => {
		expect(simplify('網路服務裡面説為衞')).toBe('网路服务里面说为卫');
	});

	it('leaves Simplified as it is, 著名 and 么 too', () => {
		expect(simplify('著名的服务网格什么里面')).toBe('著名的服务网格什么里面');
	});

	it('changes nothing twice', () => {
		for (const to of map.values()) expect(map.has(to), to).toBe(false);
	});
});
