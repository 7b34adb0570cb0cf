import { readFile } from 'node:fs/promises';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Findings } from './result.ts';

const configFile = new URL('../../.htmlvalidate.json', import.meta.url);

let validator: Promise<HtmlValidate> | undefined;

/** The project's own rules, wherever the checked file lies. */
async function makeValidator(): Promise<HtmlValidate> {
	// Shape checked by html-validate itself, which refuses a wrong configuration.
	const config = JSON.parse(await readFile(configFile, 'utf8')) as ConfigData;
	return new HtmlValidate(new StaticConfigLoader(config));
}

/** Errors in a page's HTML, by rule and line. */
export async function validateHtml(file: string): Promise<Findings> {
	const checker = await (validator ??= makeValidator());
	const report = await checker.validateString(await readFile(file, 'utf8'), file);
	const messages = report.results
		.flatMap((result) => result.messages)
		.filter(({ severity }) => severity === 2);
	return {
		values: { html: messages.length },
		details: messages.map(
			({ ruleId, message, line, column }) => `html: ${line}:${column} ${ruleId}: ${message}`,
		),
	};
}
