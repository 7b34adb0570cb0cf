import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { texCommands, texEnvironments } from '../../../../src/markdown/math/tex-names.ts';
import { texToMath } from '../../../../src/markdown/math/tex-to-math.ts';

function mathOf(tex: string, display = true): Element {
	const made = texToMath(tex, display);
	if ('problem' in made) throw new Error(`${tex}: ${made.problem.message}`);
	return made.math;
}

function problemOf(tex: string): { message: string; hint?: string | undefined; offset: number } {
	const made = texToMath(tex, true);
	if (!('problem' in made)) throw new Error(`${tex} is typeset`);
	return made.problem;
}

const htmlOf = (tex: string, display = true): string => toHtml(mathOf(tex, display));

describe('a formula', () => {
	test('becomes MathML with its source as the text for those without', () => {
		expect(htmlOf('E=mc^2', false)).toBe(
			'<math alttext="E=mc^2"><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow></math>',
		);
	});

	test('says by classes what the typesetter says by styles', () => {
		const html = htmlOf('\\begin{array}{c|c:c}1&2&3\\\\\\hline 4&5&6\\end{array}');
		expect(html).toContain('line-bottom');
		expect(html).toContain('line-right-dashed');
		expect(html).not.toContain(' style=');
	});

	test('takes colours to the inks of the site', () => {
		expect(htmlOf('\\textcolor{#00f}{x}')).toContain('class="ink blue"');
		expect(htmlOf('\\colorbox{yellow}{x}')).toContain('class="wash amber"');
		expect(htmlOf('\\textcolor{black}{x}')).not.toContain('class');
	});

	test('keeps words of Han characters whole', () => {
		expect(htmlOf('命中率=\\frac{命中}{未}')).toContain('<mtext>命中率</mtext>');
	});

	test('is not numbered line by line', () => {
		expect(htmlOf('\\begin{align}a&=b\\\\c&=d\\end{align}')).not.toMatch(/span|glue|wide/);
		expect(htmlOf('\\begin{align}a&=b\\tag{1a}\\\\c&=d\\end{align}')).toContain('(1a)');
	});

	test('gives its label', () => {
		expect(texToMath('a \\label{eq:a}', true)).toMatchObject({ label: 'eq:a' });
	});

	test('holds no length beyond its bounds', () => {
		expect(htmlOf('\\rule{1000em}{10000pt}')).toContain('width="25em" height="250pt"');
		expect(htmlOf('\\raisebox{-99em}{x}')).toContain('voffset="-3em"');
		expect(htmlOf('{\\Huge {\\Huge x}}').match(/mathsize/g)).toHaveLength(1);
	});
});

describe('a formula that cannot be set', () => {
	test.each([
		['\\fracc12', 'Unexpected command `\\fracc`, expected one that TeX knows', 0],
		['a + \\frac{1', 'Unexpected end of the formula, expected `}`', 11],
		['a^b^c', 'Unexpected second superscript, expected one', 3],
		['a}', 'Unexpected `}`, expected a `{` before it', 1],
		['x_', 'Unexpected end after `_`, expected a character or a group in braces', 1],
		['a & b', 'Unexpected `&`, expected a matrix or `aligned` around it', 2],
		['  ', 'Unexpected empty formula, expected TeX between the dollars', 0],
		['\\begin{matrix}a\\end{pmatrix}', 'Unexpected `\\end{pmatrix}`, expected `\\end{matrix}`', 15],
		['1 + \\href{a}{b}', 'Unexpected `\\href`, expected only commands that draw', 4],
		['\\text{\\alpha}', 'Unexpected `\\alpha` among words, expected it in a formula', 6],
		['a \\label{a b}', 'Unexpected name `a b` of a formula, expected letters and digits', 2],
	])('%s', (tex, message, offset) => {
		expect(problemOf(tex)).toMatchObject({ message, offset });
	});

	test('names what was meant', () => {
		expect(problemOf('\\alhpa').hint).toBe('Did you mean `\\alpha`?');
		expect(problemOf('\\begin{alignd}\\end{alignd}').hint).toBe('Did you mean `align`?');
	});

	test('does not take places in the text of macros for places in the formula', () => {
		expect(problemOf('\\def\\x{a\\nonsense}bbbb\\x').offset).toBeLessThan(21);
	});
});

describe('a formula that would never end', () => {
	const nested = (open: string, times: number): string =>
		open.repeat(times) + 'x' + '}'.repeat(times);

	test.each([
		['a macro of itself', '\\def\\a{\\a\\a}\\a', 'macro without end'],
		[
			'macros that double',
			'\\def\\a{xx}' + '\\edef\\a{\\a\\a}'.repeat(30) + '\\a',
			'macro without end',
		],
		['commands that set twice', nested('\\cancelto{1}{', 18), 'at most 4 such commands'],
		['such a command in a macro', '\\def\\x#1{\\llap{#1}}\\x{y}', 'and no macros'],
		['deep groups', nested('{', 4000), 'depth of groups'],
		['deep fractions', nested('\\frac{1}{', 400), 'depth of groups'],
		['a long text', 'x+'.repeat(6000), 'expected at most 10000'],
		['a long text with macros', '\\def\\a{x}' + 'x'.repeat(3000), 'expected at most 2000'],
	])('%s', (_name, tex, message) => {
		expect(problemOf(tex).message).toContain(message);
	});
});

test('the typesetter knows every command that is offered', () => {
	const unknown = texCommands.filter((name) => {
		const made = texToMath(`\\${name}`, true);
		return 'problem' in made && made.problem.message.startsWith('Unexpected command');
	});
	expect(unknown).toEqual([]);
});

test('the typesetter knows every environment that is offered', () => {
	const unknown = texEnvironments.filter((name) => {
		const made = texToMath(`\\begin{${name}}a\\end{${name}}`, true);
		return 'problem' in made && made.problem.message.startsWith('Unexpected environment');
	});
	expect(unknown).toEqual([]);
});

const sheet = readFileSync(
	new URL('../../../../src/styles/features/math.css', import.meta.url),
	'utf8',
);

const pieces = [
	...[
		'\\frac{a}{b}',
		'x^2',
		'_i',
		'{',
		'}',
		'&',
		'\\\\',
		'中',
		'\\text{',
		'$',
		'%',
		'#',
		'<b>',
		'"',
	],
	...[
		'\\begin{array}{|c:c|}',
		'\\end{array}',
		'\\hline',
		'\\color{red}',
		'\\boxed{x}',
		'\\cancel{x}',
	],
	...[
		'\\!',
		'\\kern-3em',
		'\\rule{9em}{9em}',
		'\\href{x}{y}',
		'\\def\\a{b}',
		'\\a',
		'\\left(',
		'\\right)',
	],
	...[
		'\\begin{aligned}',
		'\\end{aligned}',
		'\\ce{H2O}',
		'\\mathllap{x}',
		'\\Huge',
		'\\tag{1}',
		'\\sqrt{2}',
	],
	...[
		'\\colorbox{yellow}{x}',
		'\\pmb{x}',
		'\\reflectbox{x}',
		'\\cfrac{1}{2}',
		'\\widehat{abc}',
		'\\verb|a|',
	],
];

test('whatever is written, the tree draws and does nothing else', () => {
	const tex = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' ')),
	);
	fc.assert(
		fc.property(tex, fc.boolean(), (source, display) => {
			const made = texToMath(source, display);
			if ('problem' in made) {
				expect(made.problem.message).toMatch(/^Unexpected [^]+, expected /);
				expect(made.problem.offset).toBeLessThanOrEqual(source.length);
				return;
			}
			visit(made.math, 'element', ({ tagName, properties }) => {
				expect(tagName).toMatch(/^m/);
				for (const name of Object.keys(properties)) {
					expect(name).not.toMatch(/^(?:on.*|style|href|src|id|data.*)$/i);
				}
				for (const name of [properties['className'] ?? []].flat()) {
					// These tell where something stands, and need no look.
					if (name === 'tml-tag') continue;
					expect(sheet).toMatch(new RegExp(`\\.${name}\\b`));
				}
			});
		}),
		{ numRuns: 500 },
	);
});
