import type { Code, Root } from 'mdast';
import type { Math } from 'mdast-util-math';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { report } from '../annotate/report.ts';

/** Reports a fence that nothing closes, so that the rest of its text is code, or a formula. */
export function reportUnclosed(tree: Root, source: string, file: VFile): void {
	visit(tree, (node) => {
		if (node.type !== 'code' && node.type !== 'math') return;
		const text = source.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
		const [sign] = /^(?:`{3,}|~{3,}|\${2,})/.exec(text) ?? [];
		if (!sign || isClosed(text, sign)) return;
		report(file, node, {
			code: 'markdown/unclosed',
			// The sign may be a backtick itself, which quotes nothing.
			message: `Unexpected end of the text after ${sign}, expected ${sign} on a line of its own`,
			hint: hintFor(node),
		});
	});
}

function isClosed(text: string, sign: string): boolean {
	const line = text.lastIndexOf('\n');
	const [last = ''] = /[`~$]+$/.exec(text.slice(line + 1)) ?? [];
	return line >= 0 && last.startsWith(sign);
}

function hintFor({ type, value }: Code | Math): string {
	const [, name] = /^[ \t>]*\$\$[ \t]*(\{#[^\s{}]+\})[ \t\r]*$/m.exec(value) ?? [];
	if (type === 'math' && name) return `The name stands behind the first one: \`$$ ${name}\`.`;
	return 'All that follows is taken for its content.';
}
