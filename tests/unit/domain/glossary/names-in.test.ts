import { expect, test } from 'vitest';
import type { GlossaryName } from '../../../../src/domain/glossary/glossary-name.ts';
import { namesIn } from '../../../../src/domain/glossary/names-in.ts';

const name = (text: string, locale: 'en' | 'zh', kind: GlossaryName['kind'] = 'name') => ({
	term: 'operator',
	kind,
	text,
	locale,
});

const names = [
	name('Kubernetes operator', 'en'),
	name('Operator', 'zh'),
	name('Operator模式', 'zh', 'alias'),
	name('operator error', 'zh', 'never'),
	name('运算符', 'zh', 'misspelling'),
];
const texts = (locale: 'en' | 'zh'): string[] => namesIn(locale, names).map(({ text }) => text);

test('an English word that only Chinese uses as a name is a word in English texts', () => {
	expect(texts('en')).toEqual(['Kubernetes operator', 'Operator模式', 'operator error', '运算符']);
});

test('a Chinese text may use all names', () => {
	expect(texts('zh')).toEqual(names.map(({ text }) => text));
});
