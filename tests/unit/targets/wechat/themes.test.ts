import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/domain/i18n/locale.ts';
import { parseDeclarations } from '../../../../src/domain/wechat/dark/declarations.ts';
import { styleNames, type StyleName } from '../../../../src/domain/wechat/style-names.ts';
import { themeNames } from '../../../../src/domain/wechat/theme-names.ts';
import type { StyleSheet } from '../../../../src/domain/wechat/theme.ts';
import { contrasts } from '../../../../src/targets/wechat/dark-tree.ts';
import { themes } from '../../../../src/targets/wechat/themes/themes.ts';

const sheets = themeNames.flatMap((name) =>
	locales.map((locale) => ({ name, locale, sheet: themes[name][locale] })),
);

/** What WeChat's filters take away, and what is not written as styles are here. */
const forbidden = /!|url|var\(|calc|gradient|position|float|grid|filter|transition|[A-Z"]|;$|; |: /;

/** Blocks that hold words, all of which stay alone when the editor splits what is around them. */
const textBlocks = [
	...['body', 'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'item', 'caption', 'failed', 'th', 'td', 'tdEven'],
	...['codeText', 'codeWrap', 'codeTitle', 'fileTree', 'calloutName', 'detailsTitle', 'tabTitle'],
	...['stepNumber', 'cardTitle', 'sidenote', 'videoTitle', 'videoHint', 'notesTitle', 'note'],
	...['termNote', 'series', 'dlTerm', 'mathBlock'],
] as StyleName[];
/** Where words or blocks of an article stand, from outside to inside. */
const boxes: StyleName[][] = [
	[],
	...(
		['calloutNote', 'calloutTip', 'calloutImportant', 'calloutWarning', 'calloutCaution'] as const
	).map((name): StyleName[] => [name]),
	['blockquote'],
	['details'],
	['tab'],
	['step'],
	['card'],
	['video'],
	['notes'],
	['table', 'th'],
	['table', 'td'],
	['table', 'tdEven'],
];
const listing = [
	...[[], ['lineIns'], ['lineDel'], ['lineMark'], ['lineError'], ['lineWarning']],
	...[['lineIns', 'partIns'], ['lineDel', 'partDel'], ['partMark']],
] as StyleName[][];
const phrases = [
	...['strong', 'em', 'emHan', 'del', 'ins', 'mark', 'sup', 'small', 'kbd', 'abbr', 'code', 'link'],
	...['linkText', 'ref', 'termOther', 'marker', 'task', 'taskDone', 'captionLabel', 'mathNumber'],
	...['tex', 'noteNumber', 'noteUrl', 'termName'],
] as StyleName[];
const inks: StyleName[] = ['inkC', 'inkS', 'inkK', 'inkF', 'inkN', 'inkT', 'lineNumber'];

function nest(sheet: StyleSheet, path: readonly StyleName[]): Element {
	const [name, ...rest] = path;
	const children =
		rest.length > 0 ? [nest(sheet, rest)] : [{ type: 'text' as const, value: path.join() }];
	const style = name ? sheet[name] : '';
	return { type: 'element', tagName: 'section', properties: { style }, children };
}

const paths: StyleName[][] = [
	...boxes.flatMap((box) => [...textBlocks.map((name): StyleName[] => ['body', ...box, name])]),
	...boxes.flatMap((box) => phrases.map((name): StyleName[] => ['body', ...box, 'p', name])),
	...phrases.map((name): StyleName[] => ['body', 'p', 'mark', name]),
	...phrases.map((name): StyleName[] => ['body', 'notes', 'note', name]),
	...listing.flatMap((marks) =>
		[...inks, undefined].flatMap((ink): StyleName[][] => {
			const end = ink ? [...marks, ink] : marks;
			return [
				['body', 'codeBlock', 'codeText', ...end],
				['body', 'codeBlock', 'codeWrap', ...end],
				['body', 'calloutTip', 'codeBlock', 'codeText', ...end],
			];
		}),
	),
];

describe.each(sheets)('the theme $name in $locale', ({ sheet }) => {
	it('gives every style', () => {
		expect(Object.keys(sheet).toSorted()).toEqual([...styleNames].toSorted());
	});

	it('has contrast by light and in the dark reader, wherever words stand', () => {
		const root = { type: 'root' as const, children: paths.map((path) => nest(sheet, path)) };
		const all = contrasts(root);
		const poor = all
			.filter(({ ratio }) => ratio < 4.5)
			.map(({ text, mode, ratio, colour, ground }) =>
				[text, mode, ratio.toFixed(2), colour, ground].join(' '),
			);
		expect(all).toHaveLength(paths.length * 2);
		expect(poor).toEqual([]);
	});

	it('keeps the rules in every style', () => {
		for (const [name, style] of Object.entries(sheet)) {
			const values = new Map(parseDeclarations(style));
			expect(style, name).not.toMatch(forbidden);
			expect(style, name).not.toMatch(/(^|;)(font-family|height|width):(?!auto|100%)/);
			expect(values.size, name).toBe(style.split(';').length);
			expect(values.get('margin') ?? '0 0 0', name).toMatch(/^0 0 \d+(px)?$/);
			expect(values.get('text-align') ?? 'left', name).toMatch(/^(left|center|right|justify)$/);
			expect(Number(values.get('line-height') ?? 1), name).toBeGreaterThanOrEqual(1);
			expect(values.get('font-size') ?? '1px', name).toMatch(/^\d+px$/);
			expect(style.length, name).toBeLessThan(190);
		}
	});

	it('gives each block of words its own size, line height and colour', () => {
		for (const name of textBlocks) {
			expect(sheet[name], name).toMatch(/font-size:\d+px;line-height:[\d.]+;color:#/);
		}
	});

	it('tells the five callouts apart by their rules', () => {
		const kinds = ['Note', 'Tip', 'Important', 'Warning', 'Caution'] as const;
		const rules = kinds.map((kind) => /border-left:[^;]+/.exec(sheet[`callout${kind}`])?.[0]);
		expect(new Set(rules).size).toBe(5);
	});
});

it('sets body text at 16px, Chinese with more room between lines', () => {
	for (const { name, locale, sheet } of sheets) {
		const expected = `font-size:16px;line-height:${locale === 'zh' ? '1.8' : '1.65'};`;
		expect(sheet.p, name).toContain(expected);
	}
});
