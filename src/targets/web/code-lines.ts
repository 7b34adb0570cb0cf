import type { CodeData, TextMark } from '../../markdown/code/code-data.ts';

/** How a marked line is written; of several marks on a line the first of these counts. */
const lineTags = [
	['del', 'del', ''],
	['ins', 'ins', ''],
	['error', 'mark', ' e'],
	['warning', 'mark', ' w'],
	['mark', 'mark', ''],
] as const;

/**
 * Highlighted code → an element for each line, which holds its line end too, so that the text stays
 * the same: `<ins class="l">…`. Elements rather than classes say to everybody what was added.
 */
export function linesToHtml(highlighted: string, data: CodeData): string[] {
	const marks = Map.groupBy(data.marks ?? [], ({ line }) => line);
	const sets = lineTags.map(([kind, ...rest]) => [new Set(data.lines?.[kind]), ...rest] as const);
	const focus = new Set(data.lines?.focus);
	// The sheet counts from 1 by itself, but for lines that are folded away.
	const first = data.numbers === 1 && !data.folds ? undefined : data.numbers;
	return splitLines(highlighted).map((html, index) => {
		const line = index + 1;
		const [, tag = 'span', kind = ''] = sets.find(([lines]) => lines.has(line)) ?? [];
		const names = `l${kind}${focus.has(line) ? ' o' : ''}`;
		const number = first === undefined ? '' : ` data-n="${first + index}"`;
		return `<${tag} class="${names}"${number}>${markParts(html, marks.get(line))}</${tag}>`;
	});
}

/** The lines, each with its end; no ink runs over one. */
export function splitLines(html: string): string[] {
	const lines = html.split('\n');
	return lines.map((line, index) => (index < lines.length - 1 ? `${line}\n` : line));
}

/** Wraps parts of a highlighted line; where a mark begins or ends within an ink, the ink is cut. */
function markParts(html: string, marks: readonly TextMark[] | undefined): string {
	if (!marks) return html;
	const signs = [...html.matchAll(/<span class="(\w)">|<\/span>|&\w+;|[^]/g)];
	const inOrder = marks.toSorted((a, b) => a.from - b.from || b.to - a.to);
	let out = '';
	let ink = '';
	let at = 0;
	let open: TextMark | undefined;
	const cut = (tag: string): void => {
		out += ink ? `</span>${tag}<span class="${ink}">` : tag;
	};
	for (const [sign, newInk] of signs) {
		if (sign.length > 1 && sign.startsWith('<')) {
			ink = newInk ?? '';
			out += sign;
			continue;
		}
		if (open && at >= open.to) {
			cut(`</${open.kind}>`);
			open = undefined;
		}
		while (!open && (inOrder[0]?.from ?? Infinity) <= at) {
			const next = inOrder.shift();
			if (!next || next.from < at) continue;
			open = next;
			cut(`<${open.kind}>`);
		}
		out += sign;
		at++;
	}
	if (open) cut(`</${open.kind}>`);
	return out.replace(/<span class="\w"><\/span>/g, '');
}
