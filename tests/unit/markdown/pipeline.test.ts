import { expect, test } from 'vitest';
import { rehypePlugins, remarkPlugins } from '../../../src/markdown/pipeline.ts';

const namesOf = (plugins: readonly unknown[]): unknown[] =>
	plugins.map((plugin) => (typeof plugin === 'function' ? plugin.name : plugin));

test('nothing happens to Markdown before it becomes HTML', () => {
	expect(namesOf(remarkPlugins)).toEqual([]);
});

test('plugins stand in the order that pipeline.ts gives its reasons for', () => {
	expect(namesOf(rehypePlugins)).toEqual([
		'rehypeRawHtml',
		'rehypeSafeUrls',
		'rehypeCleanHtml',
		'rehypeLinks',
		'rehypeAlerts',
		'rehypeFigures',
		'rehypeTables',
		'rehypeHeadings',
		'rehypeCode',
		'rehypeTasks',
		'rehypeImages',
	]);
});
