import { expect, test } from 'vitest';
import {
	compareProjects,
	type SortKeys,
} from '../../../../../src/domain/landscape/map/order-projects.ts';

const project = (name: string, keys: Partial<SortKeys> = {}): SortKeys => ({
	name,
	score: null,
	stars: null,
	added: '2026-01-01',
	commit: null,
	...keys,
});
const projects = [
	project('zero', { score: 0, stars: 9 }),
	project('best', { score: 90, stars: 0, commit: '2026-05-01' }),
	project('starred', { stars: 500, added: '2026-02-01' }),
	project('Bare'),
	project('again', { score: 0, stars: 9, commit: '2026-04-01' }),
];
const { compare } = new Intl.Collator('en');

test.each([
	['score', 'desc', 'best again zero starred Bare'],
	['score', 'asc', 'again zero best starred Bare'],
	['stars', 'desc', 'starred again zero best Bare'],
	['stars', 'asc', 'best again zero starred Bare'],
	['name', 'asc', 'again Bare best starred zero'],
	['added', 'desc', 'starred best again zero Bare'],
	['commit', 'desc', 'best again zero starred Bare'],
	['commit', 'asc', 'again best zero starred Bare'],
] as const)('by %s, %s: %s', (sort, order, expected) => {
	const sorted = projects.toSorted(compareProjects(sort, order, compare));
	expect(sorted.map(({ name }) => name).join(' ')).toBe(expected);
});
