import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { expectGolden } from '../../support/golden.ts';
import {
	markdownCases,
	markdownFixtures,
	readCase,
	renderMarkdown,
} from '../../support/markdown-fixture.ts';

describe.each(markdownCases)('%s', (name) => {
	const { source, context } = readCase(name);
	const { web, feed, issues } = renderMarkdown(source, context);
	const golden = (file: string): URL => new URL(`${name}/${file}`, markdownFixtures);

	test('becomes this page', () => expectGolden(web, golden('web.html')));
	test('becomes this entry of a feed', () => expectGolden(feed, golden('feed.html')));
	test('has these problems', () => {
		expectGolden(issues.map((issue) => `${formatIssue(issue)}\n`).join(''), golden('issues.txt'));
	});
	test('becomes the same bytes again', () => {
		const again = renderMarkdown(source, context);
		expect(again.web).toBe(web);
		expect(again.feed).toBe(feed);
	});
});
