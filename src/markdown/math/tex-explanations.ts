import { nearest } from '../../domain/text/nearest.ts';
import type { TexProblem } from './tex-problem.ts';
import { refusedCommands, texCommands, texEnvironments } from './tex-names.ts';

type Explained = Pick<TexProblem, 'message' | 'hint'>;

/** `x^` with nothing behind it. */
export function afterScript(sign: string): Explained {
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

/** What the typesetter said, as a person says it. */
export function explain(text: string): Explained {
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

/** A command that is not there, or not for formulas. */
export function unknownCommand(name: string): Explained {
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
