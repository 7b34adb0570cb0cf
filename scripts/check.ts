import { parseArgs } from 'node:util';
import { formatIssue, type Issue, sortIssues } from '../src/domain/issue.ts';
import { readSettings } from '../src/settings.ts';
import { site } from '../src/site.ts';
import { buildLibrary } from '../src/store/library.ts';
import { Store } from '../src/store/store.ts';
import { renderHtml } from '../src/targets/web/render-html.ts';
import { runCommand } from './support/usage.ts';

const help = `Checks the content: every problem at once, with its place. What \`build\` only warns of is an
error here, because it would publish something poorer than was meant; what it notes stays a note.

  npm run check [-- --json]

  BIMO_CONTENT   content folder (content)
`;

async function check(json: boolean): Promise<number> {
	const { root, contentDir, cacheDir } = readSettings(process.env, process.cwd());
	const store = new Store(cacheDir);
	const library = await buildLibrary({ root, contentDir, site, store, renderHtml });
	store.close();
	const issues = sortIssues(library.issues).map(asInCheck);
	const problems = issues.filter(({ severity }) => severity === 'error').length;
	if (json)
		process.stdout.write(`${JSON.stringify({ texts: library.texts, issues }, null, '\t')}\n`);
	else {
		for (const issue of issues) process.stdout.write(`${formatIssue(issue)}\n`);
		process.stdout.write(`${library.texts} texts checked, ${problems} problems found\n`);
	}
	return problems > 0 ? 1 : 0;
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
		process.stdout.write(help);
		return 0;
	}
	return check(values.json ?? false);
});
