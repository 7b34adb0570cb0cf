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
	const byText = Map.groupBy(messages, ({ ruleId, message }) => `${ruleId}: ${message}`);
	return {
		values: { html: messages.length },
		details: [...byText].map(([text, all]) => `html: ${text}, line ${placesOf(all)}`),
	};
}

const shownPlaces = 5;

/** `3:14, 5:9 and 12 more`. */
function placesOf(messages: readonly { line: number; column: number }[]): string {
	const places = messages.slice(0, shownPlaces).map(({ line, column }) => `${line}:${column}`);
	const more = messages.length - places.length;
	return places.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
