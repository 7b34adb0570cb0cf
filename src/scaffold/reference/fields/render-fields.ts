import type { Locale } from '../../../domain/i18n/locale.ts';
import { markdownTable } from '../markdown-table.ts';
import type { FieldNode } from './field-node.ts';
import { fieldTables } from './field-tables.ts';
import { typeOfField } from './type-of-field.ts';

const words = {
	en: { head: ['Field', 'What it is'], required: '**required**', default: 'else ', dot: ' · ' },
	zh: { head: ['字段', '含义'], required: '**必填**', default: '默认', dot: ' · ' },
} as const satisfies Record<Locale, object>;

/** The fields of a table, in the order of their shape: what each takes, and below it the meaning. */
export function renderFields(name: keyof typeof fieldTables, locale: Locale): string {
	const { caption, fields, meanings } = fieldTables[name];
	const { head, required, default: otherwise, dot } = words[locale];
	const rows = Object.entries(fields.properties ?? {}).map(([key, node]) => {
		const value = defaultOf(node);
		const without = fields.required.includes(key) ? required : value && otherwise + value;
		const takes = [typeOfField(node, locale), without].filter(Boolean).join(dot);
		const meaning = meaningOf(key, node, locale === 'zh' ? meanings : undefined);
		return [`\`${key}\``, `${takes}<br>${meaning}`];
	});
	return markdownTable(locale, { caption: caption[locale], head, rows });
}

/** Nothing, and empty lists, are what everybody expects. */
function defaultOf({ default: value }: FieldNode): string {
	if (value === undefined || typeof value === 'object') return '';
	return `\`${JSON.stringify(value).replaceAll('"', '')}\``;
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
