import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../src/domain/i18n/locale.ts';
import { themeNames } from '../../../src/domain/wechat/theme-names.ts';
import { errorTable } from '../../../src/publish/wechat/error-table.ts';
import { wechatField, wechatSchema } from '../../../src/schema/wechat.ts';
import { rules } from '../../../src/targets/wechat/check/rules.ts';

/** The handbook's chapter: its sections by id. */
function sections(locale: string): Map<string, string> {
	const file = path.join('content/handbooks/author/wechat', `${locale}.md`);
	const parts = readFileSync(file, 'utf8').split(/^#{2,3} .*\{#(.+)\}$/m);
	return new Map(parts.flatMap((id, at) => (at % 2 ? [[id, parts[at + 1] ?? '']] : [])));
}

/** What stands in the first column of a section's table. */
const rows = (text = ''): string[] =>
	[...text.matchAll(/^\| `?([^`|]+?)`? \|/gm)].map(([, first = '']) => first).slice(2);

test.each(locales)('the chapter in %s lists every field, and no other', (locale) => {
	const chapter = sections(locale);
	const fields = Object.keys(wechatField.unwrap().shape);
	expect(rows(chapter.get('wechat-fields')).toSorted()).toEqual(fields.toSorted());
	const settings = Object.keys(wechatSchema.shape);
	expect(rows(chapter.get('wechat-account')).toSorted()).toEqual(settings.toSorted());
});

test.each(locales)('the examples in %s are what the program reads', (locale) => {
	const chapter = sections(locale);
	const example = (id: string): unknown =>
		parse(/^```yaml .*\n([^`]+)^```/m.exec(chapter.get(id) ?? '')?.[1] ?? '');
	expect(wechatSchema.safeParse(example('wechat-account')).error).toBeUndefined();
	expect(example('wechat-fields')).toHaveProperty('wechat.digest');
	const { wechat } = example('wechat-fields') as { wechat: unknown }; // as the line above says
	expect(wechatField.safeParse(wechat).error).toBeUndefined();
});

test.each(locales)('the chapter in %s names codes, rules and themes that there are', (locale) => {
	const chapter = sections(locale);
	const codes = rows(chapter.get('wechat-trouble')).flatMap((cell) => cell.split(/[,、]\s*/));
	expect(codes.length).toBeGreaterThan(10);
	for (const code of codes) expect(errorTable).toHaveProperty(code.replace('−', '-'));
	for (const id of rows(chapter.get('wechat-rules'))) expect(rules).toHaveProperty(id);
	for (const name of themeNames) expect(chapter.get('wechat-themes')).toContain(`**\`${name}\`**`);
});
