import type { TexProblem } from './tex-problem.ts';

const maxLength = 10_000;
/** Each call of a macro may bring its whole text again, so formulas with macros are held shorter. */
const maxLengthWithMacros = 2_000;
const definition = /\\(?:[gex]?def|let|futurelet|(?:re|provide)?newcommand)(?![A-Za-z])/;

/** These build their content two or three times: one within the other, it grows without bounds. */
const doubling = /\\(?:cancelto|math[lr]lap|[lr]lap|bordermatrix)(?![A-Za-z])/g;
const maxDoubling = 4;

/** A formula that would take too long, or one without anything. */
export function limitProblem(tex: string): TexProblem | undefined {
	if (tex.trim() === '') {
		return { message: 'Unexpected empty formula, expected TeX between the dollars', offset: 0 };
	}
	const isDefining = definition.test(tex);
	const doubled = [...tex.matchAll(doubling)][isDefining ? 0 : maxDoubling];
	if (doubled) {
		return {
			message: `Unexpected \`${doubled[0]}\`, expected at most ${maxDoubling} such commands, and no macros`,
			hint: 'Each one sets its content more than once, so many of them take very long.',
			offset: doubled.index,
		};
	}
	const limit = isDefining ? maxLengthWithMacros : maxLength;
	if (tex.length <= limit) return undefined;
	return {
		message: `Unexpected formula of ${tex.length} characters, expected at most ${limit}`,
		hint: 'Cut it into several formulas; one that defines macros may hold less.',
		offset: 0,
	};
}
