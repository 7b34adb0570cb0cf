// Brings a blog along: `node scripts/import.ts feed <file or URL>`.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, locales } from '../src/domain/i18n/locale.ts';
import { formatReport } from '../src/import/format-report.ts';
import { exitCode, reportData } from '../src/import/report.ts';
import { runImport } from '../src/import/run-import.ts';
import { site } from '../src/site.ts';
import { progressLine } from './support/progress-line.ts';

const usage = `Usage: npm run import -- feed <file or URL> [options]

Turns an RSS 2.0, Atom or JSON feed into posts: <content>/blog/<slug>/<lang>.md with their images.
A post that was imported before is recognised; one that you have edited is left alone.

  --lang ${locales.join('|')}     language of the posts (default: the feed's own, else en)
  --content DIR    content folder (default: $BIMO_CONTENT, else ./content)
  --dry-run        say what would be done, write nothing
  --force          replace posts that differ from the feed
  --report FILE    write the whole account as JSON
  --json           print the account as JSON instead of text
  --help           print this

Exit code: 0 done, 1 something stopped or was lost, 2 wrong usage.
`;

function readArguments() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			lang: { type: 'string' },
			content: { type: 'string', default: process.env['BIMO_CONTENT'] || 'content' },
			'dry-run': { type: 'boolean', default: false },
			force: { type: 'boolean', default: false },
			report: { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	const [kind, source, ...rest] = positionals;
	const { lang } = values;
	if (values.help) return { help: true } as const;
	if (kind !== 'feed')
		throw new Error(`Unexpected ${kind ? `"${kind}"` : 'end'}, expected \`feed\``);
	if (!source) throw new Error('Unexpected end, expected the file or the address of a feed');
	if (rest.length > 0) throw new Error(`Unexpected "${rest.join(' ')}", expected one feed`);
	if (lang !== undefined && !isLocale(lang)) {
		throw new Error(`Unexpected language "${lang}", expected ${locales.join(' or ')}`);
	}
	return { help: false, values, source, lang } as const;
}

async function main(): Promise<number> {
	let args: ReturnType<typeof readArguments>;
	try {
		args = readArguments();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
		return 2;
	}
	if (args.help) {
		process.stdout.write(usage);
		return 0;
	}
	const { values, source, lang } = args;
	const progress = progressLine();
	const report = await runImport({
		source,
		lang,
		defaultLocale: site.defaultLocale,
		contentDir: path.normalize(values.content),
		dryRun: values['dry-run'],
		force: values.force,
		fetch: globalThis.fetch,
		timeoutMs: 15_000,
		onProgress: progress.show,
	});
	progress.clear();
	const json = `${JSON.stringify(reportData(report), undefined, '\t')}\n`;
	if (values.report !== undefined) await writeFile(values.report, json);
	process.stdout.write(values.json ? json : formatReport(report));
	return exitCode(report);
}

process.exitCode = await main();
