import { z } from 'zod';

const base = z.object({
	type: z.string().optional(),
	description: z.string().optional(),
	pattern: z.string().optional(),
	enum: z.array(z.unknown()).optional(),
	default: z.unknown().optional(),
	required: z.array(z.string()).default([]),
});

/** The part of a JSON Schema that the tables of fields are made of. */
export const fieldNode = base.extend({
	get properties() {
		return z.record(z.string(), fieldNode).optional();
	},
	get items() {
		return fieldNode.optional();
	},
	get additionalProperties() {
		return z.union([z.boolean(), fieldNode]).optional();
	},
	get anyOf() {
		return z.array(fieldNode).optional();
	},
});

export type FieldNode = z.output<typeof fieldNode>;
