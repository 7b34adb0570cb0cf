import { describe, expect, test } from 'vitest';
import { clothOf } from '../../../../src/domain/handbook/cloth.ts';
import { lastChange } from '../../../../src/domain/handbook/last-change.ts';
import { sharedIds } from '../../../../src/domain/handbook/shared-ids.ts';

test('the last change of a chapter is the newest that names it, whatever the order', () => {
	const changes = [
		{ date: '2026-11-01', chapters: ['soot'] },
		{ date: '2026-11-20T23:00:00-08:00', chapters: ['soot', 'glue'] },
		{ date: '2026-11-21', chapters: ['glue'] },
		{ date: '2026-12-01', chapters: [] },
	];
	expect(lastChange(changes, 'soot')).toBe('2026-11-20T23:00:00-08:00');
	expect(lastChange(changes, 'glue')).toBe('2026-11-20T23:00:00-08:00');
	expect(lastChange(changes, 'wash')).toBeUndefined();
});

test('headings share ids in the order of the text that is read', () => {
	const headings = (ids: string) => ids.split(' ').map((id) => ({ id, depth: 2, text: id }));
	expect(sharedIds(headings('a b c d'), headings('d b x'))).toEqual(['b', 'd']);
});

describe('the cloth of a book', () => {
	test('is one that the sheet has, for any name', () => {
		const ids = ['author', 'infrastructure', '墨', 'a-very-long-name-of-a-book'.repeat(8), ''];
		for (const id of ids) expect([0, 1, 2, 3]).toContain(clothOf(id));
	});

	test('stays the same, and differs between books', () => {
		expect(clothOf('author')).toBe(clothOf('author'));
		expect(clothOf('author')).not.toBe(clothOf('infrastructure'));
	});
});
