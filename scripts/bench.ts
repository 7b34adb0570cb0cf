// npm run bench: what builds cost, beside Hugo. Never judges a time: figures are for people.
import { resolve } from 'node:path';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { bench } from '../tests/bench/bench.ts';
import { benchBook } from '../tests/bench/book/bench-book.ts';
import { bookReportOf } from '../tests/bench/book/book-report.ts';
import { hugoVersion } from '../tests/bench/builds.ts';
import { CommandError } from '../tests/bench/measure/measure.ts';
import { parseBenchArguments, type BenchArguments } from '../tests/bench/options.ts';
import { findingsOf } from '../tests/bench/aims.ts';
import { machineOf, reportOf } from '../tests/bench/report.ts';

const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());

async function main(args: BenchArguments): Promise<void> {
	const hugo = hugoVersion();
	const machine = machineOf(hugo);
	if (!hugo) console.error('Hugo is not on the PATH: nothing to compare with.');
	const options = {
		...args,
		hugo: hugo !== undefined,
		script: resolve(args.build ?? resolve(import.meta.dirname, 'build.ts')),
		signal: stopped.signal,
		progress: (line: string) => {
			if (process.stderr.isTTY) console.error(line);
		},
		kept: (folder: string) => console.error(`The folder is ${folder}`),
	};
	const runs = await bench(options);
	const { chapters } = args;
	const book = chapters === undefined ? undefined : await benchBook({ ...options, chapters });
	const json = (): string =>
		JSON.stringify({ machine, runs, findings: findingsOf(runs), book }, null, 2);
	const report = [reportOf(runs, machine), ...(book ? [bookReportOf(book)] : [])].join('\n\n');
	console.log(args.json ? json() : report);
}

/** Says what is wrong with the command line. */
function argumentsOf(argv: readonly string[]): BenchArguments | undefined {
	try {
		return parseBenchArguments(argv);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		console.error(`${error.message}\n\n${helpText('bench')}`);
		return undefined;
	}
}

const args = argumentsOf(process.argv.slice(2));
try {
	if (!args) process.exitCode = 1;
	else if (args.help) process.stdout.write(helpText('bench'));
	else await main(args);
} catch (error) {
	process.exitCode = stopped.signal.aborted ? 130 : 1;
	if (error instanceof CommandError) console.error(`${error.output}\n${error.message}`);
	else if (!stopped.signal.aborted) throw error;
}
