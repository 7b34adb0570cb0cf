import { parseArgs } from 'node:util';
import { type CheckReport, hasErrors } from '../src/publish/check/check-report.ts';
import { formatCheck } from '../src/publish/check/format-check.ts';
import { formatGithub } from '../src/publish/check/format-github.ts';
import { type CheckExtent, runCheck } from '../src/publish/check/run-check.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { readSettings } from '../src/settings.ts';
import { site } from '../src/site.ts';
import { askOthers } from './support/ask-others.ts';
import { buildApart } from './support/build-apart.ts';
import { runCommand, UsageError } from './support/usage.ts';

/** What stands in the content stays at the top of the JSON, as it was before there were gates. */
function toJson({ content, ...others }: CheckReport): string {
	return `${JSON.stringify({ ...content, ...others }, undefined, '\t')}\n`;
}

const formats = { text: formatCheck, json: toJson, github: formatGithub } as const;

interface Asked {
	content?: boolean | undefined;
	built?: boolean | undefined;
	external?: boolean | undefined;
	json?: boolean | undefined;
	format?: string | undefined;
}

function extentOf({ content, built, external }: Asked): CheckExtent {
	if (content && built) throw new UsageError('Unexpected --built beside --content, expected one');
	if (content && external) {
		throw new UsageError('Unexpected --external beside --content, expected one');
	}
	return content ? 'content' : built ? 'built' : 'whole';
}

function formatOf({ json, format }: Asked): keyof typeof formats {
	if (json && format !== undefined && format !== 'json') {
		throw new UsageError(`Unexpected --json beside --format ${format}, expected one`);
	}
	if (json) return 'json';
	if (format === undefined || format === 'text') return 'text';
	if (format === 'json' || format === 'github') return format;
	throw new UsageError(`Unexpected format \`${format}\`, expected text, json or github`);
}

await runCommand(async () => {
	const { values } = parseArgs({
		options: {
			help: { type: 'boolean', short: 'h' },
			content: { type: 'boolean' },
			built: { type: 'boolean' },
			external: { type: 'boolean' },
			json: { type: 'boolean' },
			format: { type: 'string' },
		},
	});
	if (values.help) {
		process.stdout.write(helpText('check'));
		return 0;
	}
	const [extent, format] = [extentOf(values), formatOf(values)];
	const settings = readSettings(process.env, process.cwd());
	const report = await runCheck(extent, {
		settings,
		site,
		build: buildApart,
		external: values.external ? (built) => askOthers(built, { settings, site }) : undefined,
	});
	process.stdout.write(formats[format](report));
	return hasErrors(report) ? 1 : 0;
});
