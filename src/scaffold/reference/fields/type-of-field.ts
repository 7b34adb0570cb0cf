import { z } from 'zod';
import type { Locale } from '../../../domain/i18n/locale.ts';
import { aliasField, dateField, dayField, idField, urlField } from '../../../schema/fields.ts';
import type { Said } from '../commands/command.ts';
import type { FieldNode } from './field-node.ts';

const patternOf = (field: z.ZodType): unknown =>
	z.toJSONSchema(field, { target: 'draft-7', io: 'input' })['pattern'];

/** Fields that are told by their pattern. */
const byPattern = new Map<unknown, Said>([
	[patternOf(dateField), { en: 'date', zh: '日期' }],
	[patternOf(dayField), { en: 'day', zh: '哪一天' }],
	[patternOf(idField), { en: 'id', zh: 'id' }],
	[patternOf(urlField), { en: 'address', zh: '网址' }],
	[patternOf(aliasField), { en: 'old address', zh: '旧网址' }],
]);

const byType: Readonly<Record<string, Said>> = {
	string: { en: 'text', zh: '文字' },
	boolean: { en: 'true or false', zh: '真或假' },
	integer: { en: 'whole number', zh: '整数' },
	number: { en: 'number', zh: '数' },
	null: { en: '`null`', zh: '`null`' },
};

const bothLanguages: Said = { en: 'text in `en`, `zh`', zh: '`en`、`zh`各一段文字' };
const group: Said = { en: 'fields', zh: '一组字段' };

/** What may be written there, in a few words: `list of id`. */
export function typeOfField(node: FieldNode, locale: Locale): string {
	if (node.enum)
		return node.enum.map((value) => `\`${String(value)}\``).join(locale === 'en' ? ', ' : '、');
	if (node.anyOf) return typesOf(node.anyOf, locale);
	if (node.items) {
		const each = typeOfField(node.items, locale);
		return locale === 'en' ? `list: ${each}` : `列表：${each}`;
	}
	if (typeof node.additionalProperties === 'object') {
		const each = typeOfField(node.additionalProperties, locale);
		return locale === 'en' ? `by id: ${each}` : `按id：${each}`;
	}
	if (node.properties) {
		const isPair = Object.keys(node.properties).join(' ') === 'en zh';
		return (isPair && node.properties['en']?.type === 'string' ? bothLanguages : group)[locale];
	}
	const said = byPattern.get(node.pattern) ?? byType[node.type ?? ''];
	if (said) return said[locale];
	throw new Error(
		`Unexpected field of type ${node.type}, expected a name for it (type-of-field.ts)`,
	);
}

function typesOf(nodes: readonly FieldNode[], locale: Locale): string {
	const all = [...new Set(nodes.map((node) => typeOfField(node, locale)))];
	return all.join(locale === 'en' ? ' or ' : '或');
}
