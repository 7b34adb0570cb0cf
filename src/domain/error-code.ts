/** The code of a system's error, `ENOENT`; undefined: it has none. */
export function errorCode(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
