import { parseArgs } from 'node:util';
import { preview as astroPreview } from 'astro';
import { isOutput } from '../src/publish/output-folder.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { runCommand, UsageError } from './support/usage.ts';

/** Serves the output folder until the process is stopped. */
export async function preview({ outDir, root }: Settings, port: number): Promise<number> {
	if (!(await isOutput(outDir))) {
		throw new UsageError(
			`Unexpected absence of a build in ${outDir}, expected \`npm run build\` before`,
		);
	}
	const server = await astroPreview({
		root,
		logLevel: 'error',
		server: { host: '127.0.0.1', port },
	});
	process.stdout.write(`\nThe site is at http://127.0.0.1:${server.port}/ (Ctrl+C stops it)\n`);
	const stop = (): void => void server.stop();
	process.once('SIGINT', stop).once('SIGTERM', stop);
	await server.closed();
	return 0;
}

/** The port that was asked for; 4321 is Astro's own. A taken one leads to the next. */
export function parsePort(text: string | undefined): number {
	const port = Number(text ?? 4321);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	throw new UsageError(`Unexpected port \`${text}\`, expected a number from 1 to 65535`);
}

if (import.meta.main) {
	await runCommand(async () => {
		const { values } = parseArgs({
			options: { help: { type: 'boolean', short: 'h' }, port: { type: 'string' } },
		});
		if (values.help) {
			process.stdout.write(helpText('preview'));
			return 0;
		}
		return preview(readSettings(process.env, process.cwd()), parsePort(values.port));
	});
}
