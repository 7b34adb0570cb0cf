import type { z } from 'zod';

/**
 * The fields of a file that are right, each by itself, so that the others hide no slip in them.
 * `value` is what the file says.
 */
export function soundFields<T extends z.ZodObject>(
	schema: T,
	value: unknown,
): Partial<z.output<T>> {
	if (typeof value !== 'object' || value === null) return {};
	const fields = Object.entries(value).flatMap(([key, said]: [string, unknown]) => {
		const read = Object.hasOwn(schema.shape, key) ? schema.shape[key]?.safeParse(said) : undefined;
		return read?.success ? [[key, read.data]] : [];
	});
	// Each was read by the shape of its own name.
	return Object.fromEntries(fields) as Partial<z.output<T>>;
}
