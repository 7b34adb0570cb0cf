import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

function formulasIn(source: string): string[] {
	const found: string[] = [];
	visit(parseMarkdown(source), (node) => {
		if (node.type === 'math' || node.type === 'inlineMath') found.push(node.value);
	});
	return found;
}

test.each([
	'$5 和 $10',
	'从$5涨到10$',
	'价格是$5，另一个是$6',
	'$5 and $10',
	'US$5 and US$6',
	'5$ and 10$',
	'between $5-$10',
	'$PATH and $HOME',
	'$PATH 和 $HOME',
	'$HOME/bin:$PATH',
	'export PATH=$PATH:$HOME',
	'\\$x\\$',
	'\\$x$ 和 $',
	'a $ b $ c',
	'`$x$` 与 `$y$`',
	'```\n$x$\n```',
	'    $x$',
	'[a $5](/b/) [c $6](/d/)',
	'| $5 | $10 |\n| -- | --- |\n| $6 | $7 |',
	'$\n\n$',
	'<kbd title="$x$">a</kbd>',
	'- $5\n- $6',
])('no formula: %s', (source) => {
	expect(formulasIn(source)).toEqual([]);
});

test.each([
	['$x$', ['x']],
	['公式$E=mc^2$表示', ['E=mc^2']],
	['the case $a_i*b_i*c$, then', ['a_i*b_i*c']],
	['$n$ 和 $m$', ['n', 'm']],
	['$5 和 $x$', ['x']],
	['$x$ 要 $5', ['x']],
	['$\\text{速度} = v$', ['\\text{速度} = v']],
	['$+$', ['+']],
	['$$x$$', ['x']],
	['$$\na\n$$', ['a']],
	['$5 then $$x$$', ['x']],
	['| $x$ | $5 |\n| -- | -- |', ['x']],
	['**$x$**的', ['x']],
	['$x^2+y^2$ 与 x^2^', ['x^2+y^2']],
])('%s', (source, formulas) => {
	expect(formulasIn(source)).toEqual(formulas);
});
