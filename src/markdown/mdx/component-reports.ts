import type { VFile } from 'vfile';
import { report } from '../annotate/report.ts';
import type { Expression, JsxElement } from './nodes.ts';

interface Component {
	name: string;
	/** Nothing stands between its tags, not even a comment. */
	isEmpty: boolean;
}

interface Reported {
	file: VFile;
	reported: Set<string>;
}

/**
 * Says, once for each name, that only the site shows a component. With children it is a note: they
 * stand in for it elsewhere. Without them readers of a feed would miss something.
 */
export function reportComponent(
	node: JsxElement,
	component: Component,
	{ file, reported }: Reported,
): void {
	const { name, isEmpty } = component;
	const once = `${name} ${String(isEmpty)}`;
	if (reported.has(once)) return;
	reported.add(once);
	if (isEmpty) {
		report(file, node, {
			code: 'mdx/no-children',
			message: `Unexpected <${name} /> without children, expected text for feeds and exports`,
			hint: `Only the site shows components. Put between the tags what others read instead: <${name}>…</${name}>; {/* nothing */} says that they miss nothing.`,
		});
		return;
	}
	report(file, node, {
		code: 'mdx/component',
		severity: 'note',
		message: `Unexpected <${name}> outside of the site, expected text`,
		hint: 'Only the site shows components: feeds and exports show its children instead.',
	});
}

/** Says that only the site shows the value of an expression. */
export function reportExpression(node: Expression, file: VFile): void {
	const code = node.value.trim().replace(/\s+/g, ' ');
	const shown = code.length > 40 ? `${code.slice(0, 40)}…` : code;
	report(file, node, {
		code: 'mdx/expression',
		message: `Unexpected expression \`{${shown}}\`, expected a string or a number`,
		hint: 'Only the site runs code: feeds and exports leave it out. Write the value itself, or a component whose children say it.',
	});
}
