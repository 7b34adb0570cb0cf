import fc from 'fast-check';
import { visit as oracle } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { EXIT, SKIP, visit } from '../../../src/markdown/visit.ts';

interface Node {
	type: string;
	id: number;
	children?: Node[];
}

const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
	tree: fc.record(
		{
			type: fc.constantFrom('a', 'b', 'text'),
			id: fc.nat(999),
			children: fc.array(tie('tree'), { maxLength: 4 }),
		},
		{ requiredKeys: ['type', 'id'] },
	),
}));
const answers = fc.array(
	fc.constantFrom(undefined, true, SKIP, EXIT, 1, [SKIP, 0], [SKIP, 2], [true, 1]),
	{ minLength: 1 },
);

/** What a visitor meets that answers in turn, and stops after a while. */
function met(
	walk: typeof visit,
	node: Node,
	type: string | undefined,
	given: unknown[],
): unknown[] {
	const seen: unknown[] = [];
	const visitor = (each: Node, index?: number, parent?: Node) => {
		seen.push([each.id, index, parent?.id]);
		// The answers are those that the library knows.
		return seen.length > 40 ? EXIT : (given[seen.length % given.length] as boolean);
	};
	if (type) walk(node, type, visitor);
	else walk(node, visitor);
	return seen;
}

test('every tree is walked as the library walks it', () => {
	fc.assert(
		fc.property(tree, fc.constantFrom(undefined, 'a', 'text'), answers, (node, type, given) => {
			expect(met(visit, node, type, given)).toEqual(met(oracle, node, type, given));
		}),
	);
});
