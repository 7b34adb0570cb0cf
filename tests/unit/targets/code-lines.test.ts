import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { CodeData } from '../../../src/markdown/code/code-data.ts';
import { linesToHtml } from '../../../src/targets/web/code-lines.ts';

const data = (own: Partial<CodeData>): CodeData => ({ lang: 'js', text: '', ...own });

test('a line is what it is marked as; of several marks the stronger counts', () => {
	const lines = { mark: [1, 2], ins: [2, 3], del: [3], focus: [1], error: [4], warning: [5] };
	expect(linesToHtml('a\nb\nc\nd\ne\nf', data({ lines }))).toEqual([
		'<mark class="l o">a\n</mark>',
		'<ins class="l">b\n</ins>',
		'<del class="l">c\n</del>',
		'<mark class="l e">d\n</mark>',
		'<mark class="l w">e\n</mark>',
		'<span class="l">f</span>',
	]);
});

test('lines bear numbers where the sheet cannot count them', () => {
	expect(linesToHtml('a', data({ numbers: 1 }))).toEqual(['<span class="l">a</span>']);
	expect(linesToHtml('a', data({ numbers: 9 }))).toEqual(['<span class="l" data-n="9">a</span>']);
});

test('a mark cuts the ink that it begins or ends in', () => {
	const html = '<span class="k">const </span>a &lt; <span class="s">"b"</span>';
	const mark = (from: number, to: number) => ({ kind: 'mark' as const, line: 1, from, to });
	expect(linesToHtml(html, data({ marks: [mark(3, 9), mark(10, 13), mark(4, 5)] }))).toEqual([
		'<span class="l"><span class="k">con</span><mark><span class="k">st </span>a &lt;</mark> <mark><span class="s">"b"</span></mark></span>',
	]);
});

test('marks and lines leave the text as it is', () => {
	const run = fc.tuple(
		fc.constantFrom('', 'k', 's'),
		fc.string({ unit: fc.constantFrom('a', '<', '&', ' ', '中', '😀', '\n'), minLength: 1 }),
	);
	const place = fc.record({
		kind: fc.constantFrom('mark' as const, 'ins' as const, 'del' as const),
		line: fc.integer({ min: 1, max: 3 }),
		from: fc.nat(9),
		to: fc.integer({ min: 1, max: 12 }),
	});
	fc.assert(
		fc.property(fc.array(run), fc.array(place), (runs, marks) => {
			const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
			const html = runs
				.map(([ink, text]) =>
					text
						.split('\n')
						.map((part) =>
							ink && part ? `<span class="${ink}">${escape(part)}</span>` : escape(part),
						)
						.join('\n'),
				)
				.join('');
			const made = linesToHtml(html, data({ marks, lines: { ins: [2] } })).join('');
			const tree = fromHtml(`<div>${made}</div>`, { fragment: true });
			expect(toString(tree)).toBe(runs.map(([, text]) => text).join(''));
		}),
	);
});
