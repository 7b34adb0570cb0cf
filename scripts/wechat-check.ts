import path from 'node:path';
import { parseArgs } from 'node:util';
import { errorCode } from '../src/domain/error-code.ts';
import { formatIssue, type Issue } from '../src/domain/issue.ts';
import { checkFile } from '../src/publish/wechat/check/check-file.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { readWechatConfig } from '../src/source/wechat-config.ts';
import { runCommand, UsageError } from './support/usage.ts';

interface Options {
	json: boolean;
	pushed: boolean;
}

async function checkAll(files: readonly string[], { json, pushed }: Options): Promise<number> {
	const { contentDir } = readSettings(process.env, process.cwd());
	const { config } = readWechatConfig({ contentDir, documents: [], nameOf: (file) => file });
	const limits = { title: config.titleLimit, strictHtml: config.strictHtml };
	const issues: Issue[] = [];
	for (const name of files) {
		const options = { name, stage: pushed ? 'pushed' : 'local', limits } as const;
		issues.push(...(await checkFile(path.resolve(name), options).catch(unreadable(name))));
	}
	const count = issues.filter(({ severity }) => severity === 'error').length;
	if (json)
		process.stdout.write(`${JSON.stringify({ files: files.length, issues }, null, '\t')}\n`);
	else {
		for (const issue of issues) process.stdout.write(`${formatIssue(issue)}\n`);
		const articles = files.length === 1 ? '1 article' : `${files.length} articles`;
		process.stdout.write(`${articles} checked, ${count === 1 ? '1 error' : `${count} errors`}\n`);
	}
	return count > 0 ? 1 : 0;
}

/** A file that is not there is a slip of the command line. */
function unreadable(name: string): (error: unknown) => never {
	return (error) => {
		const code = errorCode(error) ?? String(error);
		throw new UsageError(`Unexpected ${code} of ${name}, expected a file with HTML`);
	};
}

await runCommand(async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			help: { type: 'boolean', short: 'h', default: false },
			json: { type: 'boolean', default: false },
			pushed: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(helpText('wechat:check'));
		return 0;
	}
	if (positionals.length === 0) {
		throw new UsageError('Unexpected end, expected a file with HTML (see --help)');
	}
	return checkAll(positionals, values);
});
