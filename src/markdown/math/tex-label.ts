import type { TexProblem } from './tex-problem.ts';

const label = /\\label\s*\{([^{}]*)\}/g;

type Labelled = { tex: string; label?: string } | { problem: TexProblem };

/** True for what can be an id and stand in an address: `eq:mass`, `式:质量`. */
export function isFormulaName(name: string): boolean {
	return /^[\p{L}\p{N}][\p{L}\p{N}:._-]*$/u.test(name);
}

/** What is wrong with another name. */
export function nameProblem(name: string): Pick<TexProblem, 'message' | 'hint'> {
	return {
		message: `Unexpected name \`${name}\` of a formula, expected letters and digits`,
		hint: 'Names are like `eq:mass`; `:`, `-`, `_` and `.` may stand between letters.',
	};
}

/** Takes `\label{eq:mass}` out, as LaTeX does, and leaves blanks so that places stay right. */
export function takeLabel(tex: string): Labelled {
	const [first, second] = tex.matchAll(label);
	if (!first) return { tex };
	if (second) {
		return {
			problem: {
				message: 'Unexpected second `\\label`, expected one for the whole formula',
				hint: 'Lines that are referred to one by one are formulas of their own.',
				offset: second.index,
			},
		};
	}
	if (!isFormulaName(first[1] ?? '')) {
		return { problem: { ...nameProblem(first[1] ?? ''), offset: first.index } };
	}
	const blanked = tex.replace(first[0], ' '.repeat(first[0].length));
	return { tex: blanked, ...(first[1] ? { label: first[1] } : {}) };
}
