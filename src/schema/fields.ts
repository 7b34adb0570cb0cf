import { z } from 'zod';

const datePattern =
	/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** True for a day that exists: `2026-02-30` does not. */
function isRealDate(text: string): boolean {
	const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day or a moment in ISO 8601, kept as the author wrote it, with its zone. */
export const dateField = z
	.string({ error: 'expected a date as `2026-11-21` or `2026-11-21T08:00:00+08:00`' })
	.refine((text) => datePattern.test(text) && isRealDate(text), {
		error: 'expected a date as `2026-11-21` or `2026-11-21T08:00:00+08:00`',
	});

/** One line of text that is not empty. */
export const lineField = z
	.string({ error: 'expected text' })
	.trim()
	.min(1, { error: 'expected text that is not empty' })
	.refine((text) => !/[\r\n]/.test(text), { error: 'expected one line of text' });

/** An absolute http or https address. */
export const urlField = z.url({
	protocol: /^https?$/,
	error: 'expected an absolute http:// or https:// address',
});

/** An id as it stands in addresses: lower-case letters, digits and hyphens, in any script. */
export const idField = z
	.string({ error: 'expected an id' })
	.regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, {
		error: 'expected lower-case letters, digits and single hyphens',
	});

/** An old address on this site: it starts with `/`. */
export const aliasField = z
	.string({ error: 'expected an address on this site that starts with `/`' })
	.regex(/^\/(?!\/)[^\s?#\\]*$/, {
		error: 'expected an address on this site that starts with `/`, without `?` or `#`',
	});
