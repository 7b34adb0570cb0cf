import type { Element, Root } from 'hast';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/**
 * Pictures that nobody who cannot see them learns anything of. Run before raw HTML is read: there,
 * `alt=""` is how an author says that a picture only decorates.
 */
export function reportMissingAlts(tree: Root, file: VFile): void {
	visit(tree, 'element', (node) => {
		const { alt } = node.properties;
		if (node.tagName !== 'img' || (typeof alt === 'string' && alt.trim())) return;
		reportMissingAlt(node, file);
	});
}

/** Reports one picture; of raw HTML, one without any `alt`. */
export function reportMissingAlt(node: Element, file: VFile): void {
	report(file, node, {
		code: 'image/alt',
		message: `Unexpected picture \`${String(node.properties['src'])}\` without alternative text, expected \`![what it shows](…)\``,
		hint: 'Say what a reader who cannot see it must know; a caption is no substitute. Mere decoration: <img src="…" alt="">.',
	});
}
