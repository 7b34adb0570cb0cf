import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import temml from 'temml';
import { cleanMath } from './clean-math.ts';
import { takeLabel } from './tex-label.ts';
import { limitProblem } from './tex-limits.ts';
import { refusedCommand, type TexProblem, texProblem } from './tex-problem.ts';

/** A formula as MathML, or why it cannot be one. */
export type MathResult = { math: Element; label?: string } | { problem: TexProblem };

/** Expansions of macros in one formula: enough for chemistry, too few for a bomb. */
const maxExpand = 1000;

/** No rule or space is longer: in em, and the same in pt. */
const maxSize: [number, number] = [25, 250];

/** Elements within elements: later stages walk the tree by recursion. */
const maxDepth = 200;

/**
 * TeX → `<math>` that holds no style, script, address or id. Macros live no longer than their
 * formula. Pure: the same TeX always gives the same tree.
 */
export function texToMath(tex: string, display: boolean): MathResult {
	const limit = limitProblem(tex) ?? refusedCommand(tex);
	if (limit) return { problem: limit };
	const labelled = takeLabel(tex);
	if ('problem' in labelled) return labelled;
	try {
		const markup = temml.renderToString(labelled.tex, {
			displayMode: display,
			throwOnError: true,
			trust: false,
			macros: {},
			maxExpand,
			maxSize,
		});
		const [math] = fromHtml(markup, { fragment: true }).children;
		if (math?.type !== 'element' || math.tagName !== 'math')
			throw new Error('Temml made no <math>.');
		if (isDeeper(math, maxDepth)) throw new RangeError('Temml nested too many elements.');
		cleanMath(math);
		// For readers and tools without MathML; not an <annotation>, which would count as text.
		math.properties['alttext'] = tex.trim();
		return { math, ...(labelled.label ? { label: labelled.label } : {}) };
	} catch (error) {
		return { problem: texProblem(error, labelled.tex) };
	}
}

function isDeeper(element: Element, levels: number): boolean {
	if (levels === 0) return true;
	return element.children.some((child) => child.type === 'element' && isDeeper(child, levels - 1));
}
