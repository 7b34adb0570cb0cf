import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { parsePort } from './preview.ts';
import { writeAstroCollections } from './schemas.ts';
import { runCommand } from './support/usage.ts';

await runCommand(async () => {
	const { values } = parseArgs({
		options: { help: { type: 'boolean', short: 'h' }, port: { type: 'string' } },
	});
	if (values.help) {
		process.stdout.write(helpText('dev'));
		return 0;
	}
	await writeAstroCollections(readSettings(process.env, process.cwd()));
	const server = await dev({
		root: process.cwd(),
		// With 'always', as in builds, Astro's dev server asks for a slash after `/_img/a.svg` too.
		trailingSlash: 'ignore',
		server: { host: '127.0.0.1', port: parsePort(values.port) },
	});
	process.stdout.write(`\nWriting at http://127.0.0.1:${server.address.port}/ (Ctrl+C stops it)\n`);
	await new Promise<void>((resolve) => {
		const stop = (): void => void server.stop().finally(resolve);
		process.once('SIGINT', stop).once('SIGTERM', stop);
	});
	return 0;
});
