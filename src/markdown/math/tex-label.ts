import type { TexProblem } from './tex-problem.ts';

const label = /\\label\s*\{([^{}]*)\}/g;

type Labelled = { tex: string; label?: string } | { problem: TexProblem };

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
	const blanked = tex.replace(first[0], ' '.repeat(first[0].length));
	return { tex: blanked, ...(first[1] ? { label: first[1] } : {}) };
}
