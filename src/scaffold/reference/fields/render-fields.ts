import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Said } from '../commands/command.ts';
import { markdownTable } from '../markdown-table.ts';
import type { FieldNode } from './field-node.ts';
import { fieldTables } from './field-tables.ts';
import { typeOfField } from './type-of-field.ts';

const heads = {
	en: ['Field', 'Type', 'Default', 'Meaning'],
	zh: ['字段', '类型', '默认', '含义'],
} as const satisfies Record<Locale, readonly string[]>;

const required: Said = { en: '**required**', zh: '**必填**' };

/** The fields of a table, in the order of their shape. */
export function renderFields(name: keyof typeof fieldTables, locale: Locale): string {
	const { caption, fields, meanings } = fieldTables[name];
	const rows = Object.entries(fields.properties ?? {}).map(([key, node]) => [
		`\`${key}\``,
		typeOfField(node, locale),
		fields.required.includes(key) ? required[locale] : defaultOf(node),
		meaningOf(key, node, locale === 'zh' ? meanings : undefined),
	]);
	return markdownTable(locale, { caption: caption[locale], head: heads[locale], rows });
}

/** Nothing, and empty lists, are what everybody expects. */
function defaultOf({ default: value }: FieldNode): string {
	return value === undefined || typeof value === 'object'
		? ''
		: `\`${JSON.stringify(value)}\``.replaceAll('"', '');
}

function meaningOf(
	key: string,
	{ description }: FieldNode,
	chinese: Readonly<Record<string, string>> | undefined,
): string {
	const meaning = chinese ? chinese[key] : description;
	if (meaning) return meaning;
	throw new Error(`Unexpected lack of a meaning of \`${key}\`, expected .describe() in its shape`);
}
