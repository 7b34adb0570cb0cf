import { z } from 'zod';
import type { Said } from '../commands/command.ts';
import { fieldNode, type FieldNode } from './field-node.ts';

/** Fields that stand together in a file: one table of the handbook. */
export interface FieldTable {
	caption: Said;
	fields: FieldNode;
	/** Chinese meanings by field. */
	meanings: Readonly<Record<string, string>>;
}

/** Within the JSON Schema of a file: `['parts', '[]']` leads to what stands in the list `parts`. */
type Path = readonly string[];

/** The fields of a shape, or of what stands at a place in it. */
export function fieldTable(
	caption: Said,
	{ shape, at = [] }: { shape: z.ZodType; at?: Path },
	meanings: Readonly<Record<string, string>>,
): FieldTable {
	const schema = fieldNode.parse(z.toJSONSchema(shape, { target: 'draft-7', io: 'input' }));
	return { caption, fields: at.reduce(stepInto, schema), meanings };
}

function stepInto(node: FieldNode, step: string): FieldNode {
	const next =
		step === '[]'
			? node.items
			: step === '*'
				? node.additionalProperties
				: step === '|'
					? node.anyOf?.find(({ properties }) => properties)
					: node.properties?.[step];
	if (typeof next === 'object') return next;
	throw new Error(`Unexpected lack of \`${step}\` in a shape, expected it (field-tables.ts)`);
}
