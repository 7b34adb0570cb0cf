import { parseArgs } from 'node:util';
import { formatGlossaryReport } from '../src/domain/glossary/report/format-glossary-report.ts';
import { formatIssue } from '../src/domain/issue.ts';
import { checkContent } from '../src/publish/check-content.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { site } from '../src/site.ts';
import { runCommand } from './support/usage.ts';

async function check(json: boolean): Promise<number> {
	const settings = readSettings(process.env, process.cwd());
	const { texts, issues, glossary } = await checkContent(settings, { site });
	const problems = issues.filter(({ severity }) => severity === 'error').length;
	if (json) process.stdout.write(`${toJson({ texts, issues, glossary })}\n`);
	else {
		for (const issue of issues) process.stdout.write(`${formatIssue(issue)}\n`);
		if (issues.length > 0 && glossary) process.stdout.write('\n');
		if (glossary) process.stdout.write(formatGlossaryReport(glossary));
		process.stdout.write(`${texts} texts checked, ${problems} problems found\n`);
	}
	return problems > 0 ? 1 : 0;
}

function toJson(report: object): string {
	return JSON.stringify(report, null, '\t');
}

await runCommand(async () => {
	const { values } = parseArgs({
		options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
	});
	if (values.help) {
		process.stdout.write(helpText('check'));
		return 0;
	}
	return check(values.json ?? false);
});
