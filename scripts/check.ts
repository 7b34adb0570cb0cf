import { parseArgs } from 'node:util';
import { formatGlossaryReport } from '../src/domain/glossary/report/format-glossary-report.ts';
import { translationIssues } from '../src/domain/glossary/report/translation-issues.ts';
import { formatIssue, type Issue, sortIssues } from '../src/domain/issue.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { site } from '../src/site.ts';
import { buildLibrary } from '../src/store/library.ts';
import { glossaryReport } from '../src/store/glossary-report.ts';
import { Store } from '../src/store/store.ts';
import { renderHtml } from '../src/targets/web/render-html.ts';
import { runCommand } from './support/usage.ts';

async function check(json: boolean): Promise<number> {
	const { root, contentDir, cacheDir } = readSettings(process.env, process.cwd());
	const store = new Store(cacheDir);
	const library = await buildLibrary({ root, contentDir, site, store, renderHtml });
	const glossary = glossaryReport(library, { root, contentDir, store });
	store.close();
	const unusual = translationIssues(glossary?.otherTranslations ?? []);
	const found = [...library.issues, ...library.notes, ...unusual];
	const issues = sortIssues(found).map(asInCheck);
	const problems = issues.filter(({ severity }) => severity === 'error').length;
	if (json) process.stdout.write(`${toJson({ texts: library.texts, issues, glossary })}\n`);
	else {
		for (const issue of issues) process.stdout.write(`${formatIssue(issue)}\n`);
		if (issues.length > 0 && glossary) process.stdout.write('\n');
		if (glossary) process.stdout.write(formatGlossaryReport(glossary));
		process.stdout.write(`${library.texts} texts checked, ${problems} problems found\n`);
	}
	return problems > 0 ? 1 : 0;
}

function toJson(report: object): string {
	return JSON.stringify(report, null, '\t');
}

/** A note stays one: it says what will happen, not what is wrong. */
function asInCheck(issue: Issue): Issue {
	return { ...issue, severity: issue.severity === 'note' ? 'note' : 'error' };
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
