import { runProgram } from './support/run-program.ts';
import { runCommand } from './support/usage.ts';

/** What is looked at without running the project: types, style, layers, dead code, format. */
const checks = [
	['types', 'astro', 'check', '--minimumSeverity', 'warning'],
	['eslint', 'eslint', '--max-warnings', '0', '.'],
	['imports', 'depcruise', 'src', 'scripts', 'functions', '--config', '.dependency-cruiser.json'],
	['dead code', 'knip', '--no-progress'],
	['format', 'prettier', '--check', '--log-level', 'warn', '.'],
] as const;

/** Runs every check, also after one has failed. */
export async function lint(): Promise<{ passed: number; failed: number }> {
	let failed = 0;
	for (const [name, program, ...args] of checks) {
		process.stderr.write(`lint: ${name} …\n`);
		const { status, output } = await runProgram(program, args, 'keep');
		if (status === 0) continue;
		failed++;
		process.stdout.write(`${output}lint: ${name} failed\n`);
	}
	process.stdout.write(`lint: ${checks.length - failed} of ${checks.length} checks hold\n`);
	return { passed: checks.length - failed, failed };
}

if (import.meta.main) await runCommand(async () => ((await lint()).failed > 0 ? 1 : 0));
