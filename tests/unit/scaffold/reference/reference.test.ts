import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/domain/i18n/locale.ts';
import { fieldTables } from '../../../../src/scaffold/reference/fields/field-tables.ts';
import { fillBlocks } from '../../../../src/scaffold/reference/fill-blocks.ts';
import { markdownTable } from '../../../../src/scaffold/reference/markdown-table.ts';
import { fillReference, referenceChapters } from '../../../../src/scaffold/reference/reference.ts';
import { projectRoot } from '../../../support/run-script.ts';

const chapters = referenceChapters.flatMap((chapter) =>
	locales.map((locale) => [chapter, locale] as const),
);

describe.each(chapters)('%s in %s', (chapter, locale) => {
	const text = readFileSync(path.join(projectRoot, 'content', chapter, `${locale}.md`), 'utf8');

	test('is what the code says: else `npm run reference`', () => {
		expect(fillReference(text, locale)).toBe(text);
	});
});

test.each(locales)('every block stands in a chapter in %s', (locale) => {
	const all = referenceChapters
		.map((chapter) =>
			readFileSync(path.join(projectRoot, 'content', chapter, `${locale}.md`), 'utf8'),
		)
		.join('\n');
	const there = [...all.matchAll(/<!-- reference: ([\w-]+) -->/g)].map(([, name]) => name);
	const commands = [
		'commands-writing',
		'commands-wechat',
		'commands-landscape',
		'commands-project',
		'variables',
	];
	expect(there.sort()).toEqual([...commands, ...Object.keys(fieldTables)].sort());
});

test.each(Object.entries(fieldTables))('%s: each field has a Chinese meaning', (_, table) => {
	const fields = Object.keys(table.fields.properties ?? {});
	expect(fields.length).toBeGreaterThan(0);
	expect(Object.keys(table.meanings).sort()).toEqual(fields.sort());
	for (const meaning of Object.values(table.meanings)) expect(meaning).toMatch(/\p{Script=Han}/u);
});

describe('blocks', () => {
	const block = (inside: string): string =>
		`Before.\n\n<!-- reference: a -->\n${inside}<!-- end of reference -->\n\nAfter.\n`;

	test('are written anew, and what stands around them stays', () => {
		const filled = block('\nNew.\n\n');
		expect(fillBlocks(block('Old.\n'), { a: () => 'New.' })).toBe(filled);
		expect(fillBlocks(filled, { a: () => 'New.' })).toBe(filled);
	});

	test('with a name that nobody knows are a mistake', () => {
		expect(() => fillBlocks(block(''), { b: () => '' })).toThrow(
			'Unexpected block `a`, expected one of b',
		);
	});
});

test('a sign that would end a cell does not', () => {
	const table = markdownTable('en', { caption: 'A', head: ['B'], rows: [['`en|zh`']] });
	expect(table).toBe('Table: A\n\n| B |\n| :--- |\n| `en\\|zh` |');
});
