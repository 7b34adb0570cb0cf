import { parseArgs } from 'node:util';
import { lockBuild } from '../src/publish/build-lock.ts';
import { clearStage, putInPlace, stageOf, whyNotOutput } from '../src/publish/output-folder.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { runCommand, UsageError } from './support/usage.ts';

/** Builds into a folder beside the output, and puts it in place once it is whole. */
export async function build(settings: Settings, { verbose = false } = {}): Promise<number> {
	const { outDir, root } = settings;
	const refusal = await whyNotOutput(settings);
	if (refusal) {
		throw new UsageError(
			`Unexpected output folder ${outDir}: ${refusal}; expected one that is new, empty or made by an earlier build`,
		);
	}
	const unlock = await lockBuild(root, (pid) =>
		process.stderr.write(`Another build of this checkout is running (process ${pid}); waiting …\n`),
	);
	const stop = (): void => void unlock().finally(() => process.exit(130));
	process.once('SIGINT', stop).once('SIGTERM', stop);
	const started = performance.now();
	try {
		await clearStage(outDir);
		// Read here: a refusal is said at once, and loading Astro takes longer than all before it.
		const { build: astroBuild } = await import('astro');
		await astroBuild({ root, outDir: stageOf(outDir), logLevel: verbose ? 'info' : 'warn' });
		await putInPlace(outDir);
	} catch (error) {
		await clearStage(outDir);
		if (!(error instanceof Error) || error.name !== 'ContentError') throw error;
		process.stderr.write(
			`${error.message}\n\nNothing was built: mend what is marked "error" above.\n`,
		);
		return 1;
	} finally {
		process.off('SIGINT', stop).off('SIGTERM', stop);
		await unlock();
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(`Built ${outDir} in ${seconds} s\n`);
	return 0;
}

if (import.meta.main) {
	await runCommand(async () => {
		const { values } = parseArgs({
			options: { help: { type: 'boolean', short: 'h' }, verbose: { type: 'boolean' } },
		});
		if (values.help) {
			process.stdout.write(helpText('build'));
			return 0;
		}
		return build(readSettings(process.env, process.cwd()), { verbose: values.verbose ?? false });
	});
}
