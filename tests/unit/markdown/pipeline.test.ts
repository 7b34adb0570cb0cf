import { expect, test } from 'vitest';
import { rehypePlugins, remarkPlugins } from '../../../src/markdown/pipeline.ts';

const namesOf = (plugins: readonly unknown[]): unknown[] =>
	plugins.map((plugin) => (typeof plugin === 'function' ? plugin.name : plugin));

test('plugins on Markdown stand in the order that pipeline.ts gives its reasons for', () => {
	expect(namesOf(remarkPlugins)).toEqual([
		'remarkRestoreDirectives',
		'remarkCode',
		'remarkInline',
		'remarkToElements',
	]);
});

test('plugins on HTML do, too', () => {
	expect(namesOf(rehypePlugins)).toEqual([
		'rehypeMissingAlt',
		'rehypeRawHtml',
		'rehypeThemePictures',
		'rehypeSafeUrls',
		'rehypeCleanHtml',
		'rehypeDirectives',
		'rehypeHanPunctuation',
		'rehypeLinks',
		'rehypeAlerts',
		'rehypeFigures',
		'rehypeTables',
		'rehypeDiagrams',
		'rehypeCode',
		'rehypeTasks',
		'rehypeImages',
		'rehypeEmbeds',
		'rehypeNumbers',
		'rehypeHeadings',
		'rehypeReferences',
		'rehypeTerms',
		'rehypeFeatures',
	]);
});
