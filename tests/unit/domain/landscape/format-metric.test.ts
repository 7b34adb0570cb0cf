import { expect, test } from 'vitest';
import {
	formatAge,
	formatCount,
	formatMetric,
	formatShare,
} from '../../../../src/domain/landscape/format-metric.ts';

test.each([
	['stars', 0, '0', '0'],
	['stars', 1_234_567, '1,234,567', '1,234,567'],
	['readme_chars', 6000, '6,000 characters', '6,000字符'],
	['merge_ratio', 0.654, '65\u00a0%', '65%'],
	['first_response_h', 1, '1 hour', '1小时'],
	['first_response_h', 72, '3 days', '3天'],
	['scorecard', 5.6, '5.6 of 10', '5.6（满分10）'],
	['last_release', 'NEVER', 'none yet', '尚无'],
	['last_commit', '2026-10-20', '20 October 2026', '2026年10月20日'],
	['ci', false, 'none found', '未发现'],
	['license', 'NONE', 'none', '无'],
	['license', 'Apache-2.0', 'Apache-2.0', 'Apache-2.0'],
	['owner_type', 'User', 'one person', '个人'],
] as const)('%s of %j', (metric, value, en, zh) => {
	expect([formatMetric(metric, value, 'en'), formatMetric(metric, value, 'zh')]).toEqual([en, zh]);
});

test('ages are whole months', () => {
	expect(formatAge('2024-05-01', '2026-11-01', 'en')).toBe('2 years, 6 months');
	expect(formatAge('2025-11-02', '2026-11-01', 'en')).toBe('11 months');
	expect(formatAge('2025-11-01', '2026-11-01', 'zh')).toBe('1年');
	expect(formatAge('2026-11-20', '2026-11-01', 'en')).toBe('0 months');
	expect([formatCount(999), formatShare(1, 'en')]).toEqual(['999', '100\u00a0%']);
});
