import { describe, expect, test } from 'vitest';
import { chaptersRead, resumeAt } from '../../../../src/domain/handbook/progress.ts';

const pages = ['soot/', 'glue/', 'glue/hide/', 'wash/'];

describe('chapters count as read', () => {
	test.each([
		['', 0],
		['soot/', 1],
		['glue/', 0],
		['glue/ glue/hide/', 1],
		['glue/hide/ soot/ wash/ gone/', 2],
	])('of %j: %i', (read, count) => {
		expect(chaptersRead(pages, ['soot/', ...read.split(' ')])).toBe(count);
	});
});

describe('one goes on', () => {
	test.each([
		['where one was', 'glue/', 'soot/', 'glue/'],
		['after it, when that was read', 'glue/', 'glue/', 'glue/hide/'],
		['at the start, when the last one was read', 'wash/', 'wash/', undefined],
		['at the start, when the page is gone', 'gone/', 'soot/', undefined],
		['at the start, when nothing is kept', '', '', undefined],
	])('%s', (_, at, read, page) => {
		expect(pages[resumeAt(pages, [at, read])]).toBe(page);
	});
});
