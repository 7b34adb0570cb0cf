import type { Element, ElementContent } from 'hast';
import type { VFile } from 'vfile';
import { messages } from '../../../domain/i18n/messages.ts';
import { element, inPlaceOf, text } from '../../element.ts';
import type { TexProblem } from '../../math/tex-problem.ts';
import { texToMath } from '../../math/tex-to-math.ts';
import { placeInTex } from '../../math/place-in-tex.ts';
import { isFormulaName, nameProblem } from '../../math/tex-label.ts';
import type { MathData } from '../../math/math-data.ts';
import { setData } from '../../set-data.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/**
 * A formula: `{ display: 'true' | 'false', tex, id? }` → `<math>`, in its own container when it
 * stands by itself. One that cannot be typeset shows its TeX.
 */
export function math({ attributes, node }: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const { tex = '' } = attributes;
	const display = attributes['display'] === 'true';
	const made = texToMath(tex, display);
	if ('problem' in made) {
		reportTex(made.problem, { tex, display, node, file: place.file });
		return [failed(tex, { message: made.problem.message, display, node })];
	}
	if (node.position) made.math.position = node.position;
	if (!display) return [setData(made.math, { math: { tex, display }, feature: 'math' })];
	const id = nameOf(attributes['id'], node, place.file) ?? made.label;
	return [container(made.math, { tex, display, ...(id ? { id } : {}) }, place)];
}

/** The author's name for a block, if it can be one. */
function nameOf(id: string | undefined, node: Element, file: VFile): string | undefined {
	if (id === undefined || isFormulaName(id)) return id;
	report(file, node, { code: 'math/name', ...nameProblem(id) });
	return undefined;
}

interface Formula {
	tex: string;
	display: boolean;
	node: Element;
	file: VFile;
}

/** A problem of TeX stands somewhere within the formula, not at its first dollar. */
function reportTex(problem: TexProblem, { tex, display, node, file }: Formula): void {
	const { message, hint, offset } = problem;
	const point = placeInTex(node.position, tex, { offset, display });
	const at = text('');
	if (point) at.position = { start: point, end: point };
	report(file, at, { code: 'math/tex', message, hint });
}

interface Failure {
	message: string;
	display: boolean;
	node: Element;
}

/** The source, so that a reader loses nothing. */
function failed(tex: string, { message, display, node }: Failure): Element {
	const code = inPlaceOf(
		element('code', { className: ['math-error'], title: message }, [text(tex)]),
		node,
	);
	setData(code, { feature: 'math' });
	return display ? element('div', { className: ['math'] }, [code]) : code;
}

/** Scrolls by keyboard under a name of its own; the number stays beside it. */
function container(math: Element, data: MathData, { locale, file }: DirectivePlace): Element {
	const { id } = data;
	const scroller = element(
		'div',
		{ role: 'group', tabIndex: 0, ariaLabel: messages[locale].formula(count(file)) },
		[math],
	);
	const number = element('span', { className: ['number'] });
	const outer = inPlaceOf(
		element(
			'div',
			{ className: ['math'] },
			id ? [scroller, setData(number, { placeOfNumber: true })] : [scroller],
		),
		math,
	);
	return setData(outer, {
		math: data,
		feature: 'math',
		...(id ? { counted: { kind: 'equation', id } } : {}),
	});
}

function count(file: VFile): number {
	return (file.data.formulas = (file.data.formulas ?? 0) + 1);
}
