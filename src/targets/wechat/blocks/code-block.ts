import type { Element, ElementContent } from 'hast';
import type { CodeData } from '../../../markdown/code/code-data.ts';
import type { StyleName } from '../../../domain/wechat/style-names.ts';
import type { StyleSheet } from '../../../domain/wechat/theme.ts';
import { added, elementsIn, from, styled } from '../elements.ts';
import { caption } from '../figure.ts';
import type { Renderer } from '../renderer.ts';
import { codeLine } from './code-line.ts';
import { type CodeRun, highlightedRuns, plainRuns } from './code-runs.ts';
import { withStyle } from './with-style.ts';

/** A `<figure class="code">`: its title, its code, and the caption of a listing. */
export function codeFigure(node: Element, wechat: Renderer): ElementContent[] {
	const parts = elementsIn(node);
	const captions = parts.filter(({ tagName }) => tagName === 'figcaption');
	const isListing = node.data?.numbered !== undefined;
	const titles = isListing ? parts.filter(({ tagName }) => tagName === 'div') : captions;
	const children = [
		...titles.map((title) =>
			from(title, styled('section', wechat.style.codeTitle, wechat.inline(title.children))),
		),
		...parts.filter(({ tagName }) => tagName === 'pre').map((pre) => scroller(pre, wechat)),
	];
	const { codeBlock: look, figure } = wechat.style;
	if (!isListing) return [from(node, styled('section', look, children))];
	const block = styled('section', withStyle(look, 'margin-bottom:0'), children);
	const below = captions.flatMap((each) => caption(each, wechat));
	return [from(node, styled('section', figure, [block, ...below]))];
}

/** A `<pre>` without a title. */
export function codeBlock(node: Element, wechat: Renderer): ElementContent[] {
	return [from(node, styled('section', wechat.style.codeBlock, [scroller(node, wechat)]))];
}

/**
 * The lines, with `<br>` between them: in a `<code>` that never wraps and scrolls in its section, or is
 * broken at its edge where the author says so. Not in a `<pre>`, which the rules let nothing overflow;
 * `<code>`, as no style may name a font, and its own is of one width. What the site folds away is shown.
 */
function scroller(pre: Element, wechat: Renderer): Element {
	const { style } = wechat;
	const code = elementsIn(pre).find((child) => child.data?.code);
	const data = code?.data?.code;
	const lines =
		code && data
			? highlightedRuns(wechat.code(code) || escaped(data.text), data.marks)
			: plainLines(pre);
	const rows = lines.flatMap((line, index): ElementContent[] => {
		const row = rowOf(codeLine(line, style), { index, count: lines.length, data, style });
		return index === 0 ? row : [styled('br', '', []), ...row];
	});
	const look = data?.wrap ? style.codeWrap : style.codeText;
	return from(pre, styled('section', style.codeScroll, [styled('code', look, rows)]));
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The last line end ends the last line. */
function plainLines(pre: Element): CodeRun[][] {
	const lines = plainRuns(pre);
	return lines.length > 1 && lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}

interface LinePlace {
	/** From 0. */
	index: number;
	/** Of all lines. */
	count: number;
	data: CodeData | undefined;
	style: StyleSheet;
}

/** Of several marks on a line the first of these counts; its sign says what the colour does. */
const lineKinds = [
	['del', 'lineDel', '-'],
	['ins', 'lineIns', '+'],
	['error', 'lineError', '×'],
	['warning', 'lineWarning', '!'],
	['mark', 'lineMark', ''],
	['focus', 'lineMark', ''],
] as const satisfies (readonly [keyof NonNullable<CodeData['lines']>, StyleName, string])[];

/** A line with its number and its sign. */
function rowOf(line: ElementContent[], place: LinePlace): ElementContent[] {
	const { index, data, style } = place;
	const { lines = {} } = data ?? {};
	const [, look, sign] = lineKinds.find(([kind]) => lines[kind]?.includes(index + 1)) ?? [];
	const hasSigns = lineKinds.some(([kind, , each]) => each !== '' && lines[kind]?.length);
	const row = [
		...numberOf(place),
		...(hasSigns ? [added(`${sign || '\u00a0'}\u00a0`)] : []),
		...line,
	];
	if (!look) return row;
	return [styled('span', style[look], row.length > 0 ? row : [added('\u00a0')])];
}

function numberOf({ index, count, data, style }: LinePlace): ElementContent[] {
	const first = data?.numbers;
	if (first === undefined) return [];
	const width = String(first + count - 1).length;
	const number = String(first + index).padStart(width, '\u00a0');
	return [styled('span', style.lineNumber, [added(`${number}\u00a0\u00a0`)])];
}
