import { z } from 'zod';
import type { Issue } from '../domain/issue.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { Place } from '../domain/text/place-at.ts';

interface SchemaProblem {
	issue: z.core.$ZodIssue;
	file: string;
	schema: z.ZodType;
	/** Where the value at `path` stands, or its key. */
	place: (path: readonly PropertyKey[], key: boolean) => Place;
}

/** What zod found, in the words of the author: one Issue for each key that is wrong. */
export function schemaIssue({ issue, file, schema, place }: SchemaProblem): Issue[] {
	const base = { severity: 'error', file } as const;
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(schema, issue.path);
		return issue.keys.map((key) => {
			const meant = nearest(key, known);
			return {
				...base,
				code: 'front-matter/unknown-key',
				message: `Unexpected key \`${[...issue.path, key].join('.')}\`, expected one of ${known.join(', ')}`,
				hint: meant ? `Did you mean \`${meant}\`?` : undefined,
				...place([...issue.path, key], true),
			};
		});
	}
	const whole = /\.mdx?$/.test(file) ? 'front matter' : 'file';
	const name = issue.path.join('.') || whole;
	if (issue.input === undefined && issue.code === 'invalid_type') {
		return [
			{
				...base,
				code: 'front-matter/missing-key',
				message: `Unexpected end of ${endOf(issue.path, whole)}, expected \`${name}\``,
				hint: describeAt(schema, issue.path),
				...place(issue.path.slice(0, -1), false),
			},
		];
	}
	return [
		{
			...base,
			code: 'front-matter/value',
			message: `Unexpected ${describeValue(issue.input)} for \`${name}\`, ${expected(issue)}`,
			hint: betterId(issue) ?? quoted(issue) ?? describeAt(schema, issue.path),
			...place(issue.path, false),
		},
	];
}

function endOf(path: readonly PropertyKey[], whole: string): string {
	return path.length > 1 ? `\`${path.slice(0, -1).join('.')}\`` : `the ${whole}`;
}

function betterId({ code, path }: z.core.$ZodIssue): string | undefined {
	if (code !== 'invalid_key') return undefined;
	const words =
		String(path.at(-1))
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.length > 0 ? `Try \`${words.join('-').slice(0, 60)}\`.` : undefined;
}

/** YAML reads some texts as something else. */
function quoted({ code, input, message }: z.core.$ZodIssue): string | undefined {
	const isScalar = typeof input === 'number' || typeof input === 'boolean';
	const wantsText = code === 'invalid_type' && message === 'expected text';
	return isScalar && wantsText ? 'Put it in quotes to make it text.' : undefined;
}

/** What authors call the types of YAML. */
const plainNames: Record<string, string> = {
	array: 'a list',
	boolean: '`true` or `false`',
	number: 'a number',
	int: 'a whole number',
	object: 'fields, `name: value`',
	record: 'fields, `name: value`',
	string: 'text',
};

function expected(issue: z.core.$ZodIssue): string {
	if (issue.message.startsWith('expected')) return issue.message;
	if (issue.code === 'invalid_type')
		return `expected ${plainNames[issue.expected] ?? issue.expected}`;
	if (issue.code === 'invalid_key')
		return `expected ${issue.issues[0]?.message.replace(/^expected /, '')}`;
	if (issue.code === 'too_small' && issue.origin === 'array')
		return `expected at least ${Number(issue.minimum) === 1 ? 'one item' : `${issue.minimum} items`}`;
	return `expected something else: ${issue.message}`;
}

// Control characters, and what turns the direction of the text around it.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

function escaped(character: string): string {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function describeValue(value: unknown): string {
	if (typeof value === 'string') {
		const line = value.replace(/\r?\n/g, '⏎').replace(unseen, escaped);
		return `text \`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``;
	}
	if (typeof value === 'number' || typeof value === 'boolean')
		return `${typeof value} \`${value}\``;
	if (value === null || value === undefined) return 'empty value';
	return Array.isArray(value) ? 'list' : 'mapping';
}

/** The shape that describes the value at `path`; for an item of a list, the list. */
function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
	let shape: z.core.$ZodType | undefined = schema;
	for (const step of path) {
		const inner = unwrap(shape);
		if (inner instanceof z.ZodArray) return shape;
		if (inner instanceof z.ZodRecord) shape = inner.valueType;
		if (inner instanceof z.ZodObject) {
			const fields: Record<string, z.core.$ZodType> = inner.shape;
			shape = fields[String(step)];
		}
	}
	return shape;
}

/** The shape within optional and default wrappers, which carry the field's description. */
function unwrap(shape: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
	let inner = shape;
	while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
	return inner;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const shape = unwrap(shapeAt(schema, path));
	return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

/** The field's own documentation serves as the hint. */
function describeAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
	const shape = shapeAt(schema, path);
	return shape instanceof z.ZodType ? shape.description : undefined;
}
