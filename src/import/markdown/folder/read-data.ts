import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

type Data = Record<string, unknown>;

const parsers = {
	toml: parseToml,
	yaml: (text: string): unknown => parseYaml(text, { maxAliasCount: 0 }),
	json: (text: string): unknown => JSON.parse(text),
} as const satisfies Record<string, (text: string) => unknown>;

/** The languages in which books say things of themselves. */
export type DataLanguage = keyof typeof parsers;

/** A settings file or front matter as an object, or why it is none. Never throws. */
export function readData(
	text: string,
	language: DataLanguage,
): { data: Data } | { problem: string } {
	try {
		const data = parsers[language](text) ?? {};
		if (isData(data)) return { data };
		return { problem: 'it is no list of names and values' };
	} catch (error) {
		const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return { problem: reason.trim() };
	}
}

/** True for an object with names. */
export function isData(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of an object on one line, or empty. */
export function textOf(data: Data | undefined, name: string): string {
	const value = data?.[name];
	return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
