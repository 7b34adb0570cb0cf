// npm run search:eval: how much of what it should the search finds.
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { type EvalOptions, parseEvalArguments } from '../tests/search-eval/options.ts';
import { runEval } from '../tests/search-eval/run.ts';
import { runCommand, UsageError } from './support/usage.ts';

function readOptions(): EvalOptions {
	try {
		return parseEvalArguments(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new UsageError(`${error.message}\n\n${helpText('search:eval')}`);
	}
}

await runCommand(async () => {
	const options = readOptions();
	const text = options.help
		? helpText('search:eval').trimEnd()
		: await runEval(options, (line) => process.stderr.write(`${line}\n`));
	process.stdout.write(`${text}\n`);
	return 0;
});
