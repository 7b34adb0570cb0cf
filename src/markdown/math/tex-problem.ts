import { afterScript, explain, unknownCommand } from './tex-explanations.ts';
import { refusedCommands } from './tex-names.ts';

/** Why a formula cannot be typeset. */
export interface TexProblem {
	/** "Unexpected X, expected Y". */
	message: string;
	hint?: string | undefined;
	/** Where, from the start of the TeX. */
	offset: number;
}

/** A command that reaches beyond the formula; macros cannot hide it, as it must stand somewhere. */
export function refusedCommand(tex: string): TexProblem | undefined {
	for (const { 0: name, index } of tex.matchAll(/\\(?:[A-Za-z]+|[^])/g)) {
		if (refusedCommands.has(name)) return { ...unknownCommand(name), offset: index };
	}
	return undefined;
}

/** What the typesetter threw, as a person says it. */
export function texProblem(error: unknown, tex: string): TexProblem {
	if (error instanceof RangeError) {
		return {
			message: 'Unexpected depth of groups within groups, expected fewer',
			hint: 'Leave out braces that group nothing, or cut the formula into several.',
			offset: 0,
		};
	}
	const raw = error instanceof Error ? error.message.trim() : '';
	const [, text = raw, context = ''] =
		/^([^]*?) at (?:position \d+|end of input): \n?([^]*)$/.exec(raw) ?? [];
	const dangling = /[\^_]\s*(?=$|[&}])/.exec(tex);
	if (error instanceof TypeError && dangling) {
		return { ...afterScript(dangling[0].trim()), offset: dangling.index };
	}
	return { ...explain(text), offset: placeOf(error, context, tex) };
}

/** The offset, if it counts in this formula and not in the text of a macro. */
function placeOf(error: unknown, context: string, tex: string): number {
	const at = error instanceof Error && 'position' in error ? error.position : undefined;
	if (typeof at !== 'number') return 0;
	const shown = context.replace(/[\u0332\u2026]/g, '');
	return tex.slice(Math.max(0, at - 15)).startsWith(shown) ? at : 0;
}
