import { afterAll, expect, test } from 'vitest';
import { type DiagramProblem, explain } from '../../../../src/store/diagrams/explain.ts';
import { originalLine } from '../../../../src/store/diagrams/original-line.ts';
import { DiagramRenderer } from '../../../../src/store/diagrams/renderer.ts';

const renderer = new DiagramRenderer();
afterAll(() => renderer.close());

test.each([
	['nothing to take out', 'pie\n  "a" : 1\n  "b"', 3, 3],
	['front matter', '---\ntitle: T\n---\npie\n  "b"', 2, 5],
	['a comment before the type', '%% one\n%% two\npie\n  "b"', 2, 4],
	['a comment with empty lines before it', 'pie\n\n\n  %% one\n  "b"', 2, 5],
	['a directive on a line of its own', '%%{init: {}}%%\npie\n  "b"', 2, 3],
	['a directive over lines', '%%{init: {\n  "theme": "dark"\n}}%%\npie\n  "b"', 2, 5],
	['empty lines before the type', '\n\npie\n  "b"', 2, 4],
	['all of them', '---\ntitle: T\n---\n%% one\npie\n  "a" : 1\n  %% two\n  "b"', 3, 8],
	['a line after the last', 'pie\n  "b"\n', 9, 2],
])('lines are counted as the author sees them: %s', (_, source, seen, original) => {
	expect(originalLine(source, seen)).toBe(original);
});

const wrong: Record<string, { source: string; problem: DiagramProblem }> = {
	'a word that is nearly a type': {
		source: '%% note\nflowhart LR\n  a --> b',
		problem: {
			code: 'unknown-type',
			message: 'Unexpected `flowhart` at the beginning of a diagram, expected its type',
			hint: 'Did you mean `flowchart`?',
			line: 2,
		},
	},
	'a word like no type': {
		source: '把大象放进冰箱',
		problem: {
			code: 'unknown-type',
			message: 'Unexpected `把大象放进冰箱` at the beginning of a diagram, expected its type',
			hint: 'Such as `flowchart LR`, `sequenceDiagram`, `stateDiagram-v2`, `gantt` or `pie`.',
			line: 1,
		},
	},
	'nothing at all': {
		source: '%% only a note\n',
		problem: {
			code: 'unknown-type',
			message: 'Unexpected empty diagram, expected its type on the first line',
			hint: 'Such as `flowchart LR`, `sequenceDiagram`, `stateDiagram-v2`, `gantt` or `pie`.',
		},
	},
};

test.each(Object.entries(wrong))('%s', (_, { source, problem }) => {
	expect(explain(source, { message: 'No diagram type detected matching given …' })).toEqual(
		problem,
	);
});

test.each([
	[
		'a flowchart with two arrows',
		'---\ntitle: T\n---\nflowchart LR\n  %% note\n  a --> b\n  b --> --> c',
		7,
		'Unexpected arrow in `b --> --> c`, expected a number, a name, a text, `&` or the like',
	],
	[
		'a message without a receiver',
		'sequenceDiagram\n  甲->>乙: 你好\n  foo bar',
		3,
		'Unexpected end of the line in `foo bar`, expected an arrow or `()`',
	],
	[
		'a share that is no number',
		'pie\n  "甲" : 一',
		2,
		'Unexpected `一` in `"甲" : 一`, expected a number',
	],
	[
		'a date that is none',
		'gantt\n  dateFormat YYYY-MM-DD\n  section A\n  Task: 2026-13-45, 3d',
		4,
		'Unexpected text in `Task: 2026-13-45, 3d`, expected what this type of diagram allows',
	],
	[
		'a branch that is not there',
		'gitGraph\n  commit\n  checkout nope',
		3,
		'Unexpected `checkout nope` in `checkout nope`, expected `branch nope`',
	],
	[
		'a picture',
		'flowchart LR\n  a@{ img: "./a.png" }\n',
		2,
		'Unexpected `img` in a diagram, expected shapes, icons and text alone',
	],
])('mermaid refuses %s', { timeout: 30_000 }, async (_, source, line, message) => {
	const result = await renderer.draw(source);
	const problem = 'failure' in result ? explain(source, result.failure) : undefined;
	expect(problem).toMatchObject({ line, message });
});
