import { parseArgs } from 'node:util';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { build } from './build.ts';
import { parsePort, preview } from './preview.ts';
import { runCommand } from './support/usage.ts';

await runCommand(async () => {
	const { values } = parseArgs({
		options: { help: { type: 'boolean', short: 'h' }, port: { type: 'string' } },
	});
	if (values.help) {
		process.stdout.write(helpText('start'));
		return 0;
	}
	const port = parsePort(values.port);
	const settings = readSettings(process.env, process.cwd());
	process.stderr.write(`Building the site from ${settings.contentDir} …\n`);
	return (await build(settings)) || preview(settings, port);
});
