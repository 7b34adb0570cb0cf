import type { z } from 'zod';

/**
 * The fields of a file that are right, each by itself, so that a slip in one hides none in another.
 * `value` is what the file says.
 */
export function soundFields<T extends z.ZodObject<Record<string, z.ZodType>>>(
	schema: T,
	value: unknown,
): Partial<z.output<T>> {
	if (typeof value !== 'object' || value === null) return {};
	const fields = Object.entries(value).flatMap(([key, said]: [string, unknown]) => {
		const shape = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
		const read = shape?.safeParse(said);
		return read?.success ? [[key, read.data] as const] : [];
	});
	// Each was read by the shape of its own name.
	return Object.fromEntries(fields) as Partial<z.output<T>>;
}
