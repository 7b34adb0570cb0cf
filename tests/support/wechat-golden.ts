import type { StyleSheet } from '../../src/domain/wechat/theme.ts';
import { withStyle } from '../../src/targets/wechat/blocks/with-style.ts';

// Golden articles are written to be read, and nothing of them is lost by it:
// - a style of the theme is its name in braces, and what was computed for the one element follows, in
//   place of the theme's where both say it: `style="{item};padding-left:24px;text-indent:-24px"`; of
//   several names with the same style, the first
// - each block, each row and each cell stands on a line of its own, set in by its depth
// - an end of line that the article has itself is `&#10;`

const tag = /<\/?[a-zA-Z][^\s>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*>/g;
const block = /^<\/?(?:section|p|h[1-6r]|table|thead|tbody|tr|t[hd])[\s>]/;

/** The HTML of an article as golden files have it. */
export function toGolden(html: string, sheet: StyleSheet): string {
	let depth = 0;
	let holdsBlocks = false;
	const lines = html.replaceAll('\n', '&#10;').replace(tag, (text, at: number) => {
		const named = text.replace(
			/ style="([^"]+)"/,
			(_all, style: string) => ` style="${nameStyle(style, sheet)}"`,
		);
		if (!block.test(text)) return named;
		const isEnd = text.startsWith('</');
		if (isEnd) depth -= 1;
		const isOnNewLine = at > 0 && (!isEnd || holdsBlocks);
		const start = isOnNewLine ? `\n${'\t'.repeat(depth)}` : '';
		holdsBlocks = isEnd || text.startsWith('<hr');
		if (!holdsBlocks) depth += 1;
		return `${start}${named}`;
	});
	return `${lines}\n`;
}

/** The HTML that a golden file says. */
export function fromGolden(golden: string, sheet: StyleSheet): string {
	return golden
		.replace(/\n\t*(?=<)/g, '')
		.replace(/\n$/, '')
		.replaceAll('&#10;', '\n')
		.replace(tag, (text) =>
			text.replace(
				/ style="\{(\w+)\}([^"]*)"/,
				(_all, name: string, more: string) => ` style="${styleOf(name, more, sheet)}"`,
			),
		);
}

/** The shortest way to say a style. */
function nameStyle(style: string, sheet: StyleSheet): string {
	const parts = style.split(';');
	for (let length = 0; length < parts.length; length += 1) {
		const more = parts.slice(parts.length - length).map((each) => `;${each}`);
		const name = Object.keys(sheet).find((each) => styleOf(each, more.join(''), sheet) === style);
		if (name) return `{${name}}${more.join('')}`;
	}
	return style;
}

function styleOf(name: string, more: string, sheet: StyleSheet): string {
	// A name in braces is one of the theme's: `toGolden` writes no other.
	const own = sheet[name as keyof StyleSheet];
	return more ? withStyle(own, more) : own;
}
