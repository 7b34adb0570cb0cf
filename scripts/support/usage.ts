/** Words of a command line that make no sense: printed as they are, with exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** Runs a command and turns what went wrong into words and an exit code: 0 done, 1 problems, 2 usage. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
	process.stdout.on('error', endOfReader);
	try {
		process.exitCode = await main();
	} catch (error) {
		const usage = error instanceof UsageError || isParseArgsError(error);
		const message = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${message}\n`);
		if (!usage && process.env['DEBUG'] && error instanceof Error)
			process.stderr.write(`${error.stack}\n`);
		process.exitCode = usage ? 2 : 1;
	}
}

/** Whoever reads may have seen enough, as `head` has. */
function endOfReader(error: Error): void {
	if (!('code' in error) || error.code !== 'EPIPE') throw error;
	process.exit();
}

function isParseArgsError(error: unknown): boolean {
	return (
		error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
	);
}
