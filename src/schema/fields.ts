import { z } from 'zod';

// As exact as a pattern can be, because editors see nothing but the pattern.
const datePattern =
	/^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** True for a day that exists, and nothing else. */
export function isRealDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && isRealDate(text);
}

/** True for a day that exists: `2026-02-29` does not. */
function isRealDate(text: string): boolean {
	const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const dateError = 'expected a date as `2026-11-21` or `2026-11-21T08:00:00+08:00`';

/** A day or a moment in ISO 8601, kept as the author wrote it, with its zone. */
export const dateField = z
	.string({ error: dateError })
	.regex(datePattern, { error: dateError, abort: true })
	.refine(isRealDate, { error: dateError })
	.meta({ patternErrorMessage: dateError });

const dayError = 'expected a day as `2026-11-21`';

/** A day without a time. */
export const dayField = z
	.string({ error: dayError })
	.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: dayError, abort: true })
	.refine(isRealDay, { error: dayError })
	.meta({ patternErrorMessage: dayError });

/** One line of text that is not empty. */
export const lineField = z
	.string({ error: 'expected text' })
	.trim()
	.min(1, { error: 'expected text that is not empty' })
	.refine((text) => !/[\r\n]/.test(text), { error: 'expected one line of text' });

const urlError = 'expected an absolute http:// or https:// address';

/** An absolute http or https address. */
export const urlField = z
	.url({ protocol: /^https?$/, error: urlError })
	.meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', patternErrorMessage: urlError });

const idError = 'expected lower-case letters, digits and single hyphens';

// It names a folder, and no file system takes more than 255 bytes.
const longestId = 200;

/** An id as it stands in addresses: lower-case letters, digits and hyphens, in any script. */
export const idField = z
	.string({ error: 'expected an id' })
	.regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, { error: idError })
	.refine((id) => Buffer.byteLength(id) <= longestId, {
		error: `expected an id of at most ${longestId} bytes in UTF-8`,
	})
	.meta({ patternErrorMessage: idError });

const aliasError =
	'expected an address on this site that starts with `/`, without `?`, `#`, `*` or `:`';

/** An old address on this site: it starts with `/`. Hosts would take `*` and `:` for wildcards. */
export const aliasField = z
	.string({ error: 'expected an address on this site that starts with `/`' })
	.regex(/^\/(?!\/)[^\s?#*:\\]*$/, { error: aliasError })
	.meta({ patternErrorMessage: aliasError });
