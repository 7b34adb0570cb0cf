import path from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../src/domain/i18n/locale.ts';
import { termModes } from '../src/domain/wechat/term-modes.ts';
import { themeNames } from '../src/domain/wechat/theme-names.ts';
import { describeRun, runProblems } from '../src/publish/wechat/describe-run.ts';
import { runWechat } from '../src/publish/wechat/run-wechat.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { site } from '../src/site.ts';
import { openFile } from './support/open-file.ts';
import { progressLine } from './support/progress-line.ts';
import { runCommand, UsageError } from './support/usage.ts';

const options = {
	lang: { type: 'string' },
	all: { type: 'boolean', default: false },
	out: { type: 'string', default: 'wechat' },
	theme: { type: 'string' },
	terms: { type: 'string' },
	split: { type: 'boolean' },
	push: { type: 'boolean', default: false },
	'dry-run': { type: 'boolean', default: false },
	again: { type: 'boolean', default: false },
	open: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

function readArguments() {
	const { values, positionals } = parseArgs({ allowPositionals: true, options });
	if (!values.help && positionals.length === 0 && !values.all) {
		throw new UsageError('Unexpected end, expected a slug, a file or --all (see --help)');
	}
	if (values.all && positionals.length > 0) {
		throw new UsageError(
			`Unexpected "${positionals.join(' ')}" beside --all, expected one of them`,
		);
	}
	const alone = (['dry-run', 'again'] as const).find((each) => values[each] && !values.push);
	if (alone) throw new UsageError(`Unexpected --${alone}, expected it with --push`);
	return {
		...values,
		names: positionals,
		lang: choice('language', values.lang, locales),
		theme: choice('theme', values.theme, themeNames),
		terms: choice('mode', values.terms, termModes),
		split: values.split,
	};
}

function choice<T extends string>(
	what: string,
	value: string | undefined,
	choices: readonly T[],
): T | undefined {
	if (value === undefined) return undefined;
	const found = choices.find((each) => each === value);
	if (!found) {
		throw new UsageError(`Unexpected ${what} "${value}", expected ${choices.join(' or ')}`);
	}
	return found;
}

async function main(): Promise<number> {
	const args = readArguments();
	if (args.help) {
		process.stdout.write(helpText('wechat'));
		return 0;
	}
	const progress = progressLine();
	const push = !args.push ? 'no' : args['dry-run'] ? 'plan' : 'yes';
	const report = await runWechat(
		{ ...args, push, out: path.resolve(args.out) },
		{
			settings: readSettings(process.env, process.cwd()),
			site,
			env: process.env,
			cwd: process.cwd(),
			fetch: globalThis.fetch,
			progress: progress.show,
		},
	).finally(progress.clear);
	if (report.problems.length > 0) throw new UsageError(report.problems.join('\n'));
	process.stdout.write(
		args.json ? `${JSON.stringify(report, undefined, '\t')}\n` : describeRun(report),
	);
	if (args.open) await openPreviews(report.articles.flatMap(({ folder }) => folder ?? []));
	return runProblems(report) > 0 ? 1 : 0;
}

async function openPreviews(folders: readonly string[]): Promise<void> {
	for (const folder of folders) {
		const file = path.resolve(folder, 'preview.html');
		if (!(await openFile(file))) process.stderr.write(`Nothing here opens pages: open ${file}\n`);
	}
}

await runCommand(main);
