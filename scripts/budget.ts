// Measures the built pages against the budget of tests/budget/limits.ts.
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { measures } from '../tests/budget/limits.ts';
import { type BudgetOptions, parseOptions } from '../tests/budget/options.ts';
import { broken } from '../tests/budget/result.ts';
import { runBudget } from '../tests/budget/run.ts';
import { renderTable, renderVerdict } from '../tests/budget/table.ts';

function readOptions(): BudgetOptions | undefined {
	try {
		return parseOptions(process.argv.slice(2));
	} catch (error) {
		console.error(
			`${error instanceof Error ? error.message : String(error)}\n\n${helpText('budget')}`,
		);
		return undefined;
	}
}

async function main(options: BudgetOptions): Promise<number> {
	const results = await runBudget(options, (line) => console.error(line));
	const pages = results.map((result) => ({ ...result, exceeded: broken(result) }));
	if (options.json) console.log(JSON.stringify({ measures, pages }, undefined, '\t'));
	else console.log(`${renderTable(results)}\n\n${renderVerdict(results)}`);
	return pages.some(({ exceeded }) => exceeded.length > 0) ? 1 : 0;
}

const options = readOptions();
try {
	process.exitCode = options ? await main(options) : 2;
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}
