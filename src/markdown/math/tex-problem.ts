import { nearest } from '../../domain/text/nearest.ts';
import { refusedCommands, texCommands, texEnvironments } from './tex-names.ts';

/** Why a formula cannot be typeset. */
export interface TexProblem {
	/** "Unexpected X, expected Y". */
	message: string;
	hint?: string | undefined;
	/** Where, from the start of the TeX. */
	offset: number;
}

type Explained = Pick<TexProblem, 'message' | 'hint'>;

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

function afterScript(sign: string): Explained {
	return {
		message: `Unexpected end after \`${sign}\`, expected a character or a group in braces`,
	};
}

interface Explanation {
	pattern: RegExp;
	explain: (first: string, second: string) => Explained;
}

/** What must stand before a token that cannot stand alone. */
const opener: Record<string, string> = {
	'}': 'a `{` before it',
	'&': 'a matrix or `aligned` around it',
	'\\right': '`\\left` before it',
	'\\end': '`\\begin` before it',
};

const explanations: Explanation[] = [
	{ pattern: /^Unsupported function name: (\S+)$/, explain: unknownCommand },
	{ pattern: /^Undefined control sequence: (\S+)$/, explain: unknownCommand },
	{ pattern: /^Function "(\\\w+)" is not trusted$/, explain: unknownCommand },
	{
		pattern: /^No such environment: (.*)$/,
		explain: (name) => ({
			message: `Unexpected environment \`${name}\`, expected one for formulas`,
			hint: didYouMean(nearest(name, texEnvironments)),
		}),
	},
	{
		pattern: /^Expected 'EOF', got '(.*)'$/,
		explain: (got) => ({
			message: `Unexpected ${sign(got)}, expected ${opener[got] ?? 'the end of the formula'}`,
		}),
	},
	{
		pattern: /^Expected & or .* or (\\end)$/,
		explain: (end) => ({
			message: `Unexpected end of a row, expected \`&\`, \`\\\\\` or \`${end}\``,
			hint: 'Each `\\begin{…}` has its `\\end{…}`, and each `{` its `}`.',
		}),
	},
	{
		pattern: /^Expected '(.*)', got '(.*)'$/,
		explain: (expected, got) => ({
			message: `Unexpected ${sign(got)}, expected ${sign(expected)}`,
		}),
	},
	{
		pattern: /^Unexpected end of input in a macro argument, expected '(.*)'$/,
		explain: (expected) => ({
			message: `Unexpected end of the formula, expected ${sign(expected)}`,
		}),
	},
	{
		pattern: /^Double (superscript|subscript)$/,
		explain: (kind) => ({
			message: `Unexpected second ${kind}, expected one`,
			hint: 'Group with braces: `{a^b}^c` or `a^{b^c}`.',
		}),
	},
	{
		pattern: /^Extra \}$/,
		explain: () => ({ message: 'Unexpected `}`, expected a `{` before it' }),
	},
	{
		pattern: /^Too many expansions/,
		explain: () => ({
			message: 'Unexpected macro without end, expected fewer expansions',
			hint: 'A macro that calls itself never ends.',
		}),
	},
	{ pattern: /^Expected group after '(.)'$/, explain: afterScript },
	{
		pattern: /^Expected group as argument to '(\\?.+)'$/,
		explain: (command) => ({
			message: `Unexpected end after \`${command}\`, expected its argument`,
		}),
	},
	{
		pattern: /^Mismatch: (\\begin\{.*\}) matched by (\\end\{.*\})$/,
		explain: (begin, end) => ({
			message: `Unexpected \`${end}\`, expected \`${begin.replace('begin', 'end')}\``,
		}),
	},
	{
		pattern: /^Invalid delimiter '(.*)' after '(.*)'$/,
		explain: (got, command) => ({
			message: `Unexpected ${sign(got)} after \`${command}\`, expected a bracket such as \`(\` or \`\\{\``,
		}),
	},
	{
		pattern: /^Invalid (?:size|unit): '(.*)'$/,
		explain: (size) => ({
			message: `Unexpected size \`${size}\`, expected a number and a unit such as \`1em\``,
		}),
	},
	{
		pattern: /^\{?([^{}]*)\}? can be used only in display mode\.$/,
		explain: (name) => ({
			message: `Unexpected environment \`${name}\` within a line, expected a block between \`$$\``,
		}),
	},
	{
		pattern: /^\\tag works only in display mode$/,
		explain: () => ({
			message: 'Unexpected `\\tag` within a line, expected a block between `$$`',
		}),
	},
	{
		pattern: /^Invalid color: '(.*)'$/,
		explain: (colour) => ({
			message: `Unexpected colour \`${colour}\`, expected a name such as \`blue\` or \`#1f4f7a\``,
		}),
	},
];

function explain(text: string): Explained {
	for (const { pattern, explain: say } of explanations) {
		const match = pattern.exec(text);
		if (match) return say(match[1] ?? '', match[2] ?? '');
	}
	const reason = text.replace(/\s+/g, ' ').replace(/\.$/, '');
	return {
		message: 'Unexpected TeX, expected a formula that can be typeset',
		hint: reason === '' ? undefined : `The typesetter says: ${reason}.`,
	};
}

function unknownCommand(name: string): Explained {
	if (name === '\\ref' || name === '\\eqref') {
		return {
			message: `Unexpected \`${name}\`, expected only commands that draw`,
			hint: 'Refer to a formula from the text: `[](#eq:mass)`.',
		};
	}
	if (refusedCommands.has(name)) {
		return {
			message: `Unexpected \`${name}\`, expected only commands that draw`,
			hint: 'Links, pictures, names and styles stand outside of a formula.',
		};
	}
	const meant = nearest(name.slice(1), texCommands);
	if (`\\${meant}` === name) {
		return {
			message: `Unexpected \`${name}\` among words, expected it in a formula`,
			hint: `Within \`\\text{…}\` and \`\\tag{…}\` it stands between dollars: \`$${name}$\`.`,
		};
	}
	return {
		message: `Unexpected command \`${name}\`, expected one that TeX knows`,
		hint: didYouMean(meant && `\\${meant}`),
	};
}

function didYouMean(name: string | undefined): string | undefined {
	return name ? `Did you mean \`${name}\`?` : undefined;
}

function sign(token: string): string {
	return token === 'EOF' ? 'end of the formula' : `\`${token}\``;
}
