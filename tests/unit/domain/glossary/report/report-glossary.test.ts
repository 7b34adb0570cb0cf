import { expect, test } from 'vitest';
import type { GlossaryName } from '../../../../../src/domain/glossary/glossary-name.ts';
import { formatGlossaryReport } from '../../../../../src/domain/glossary/report/format-glossary-report.ts';
import {
	type GlossaryReport,
	reportGlossary,
} from '../../../../../src/domain/glossary/report/report-glossary.ts';
import { translationIssues } from '../../../../../src/domain/glossary/report/translation-issues.ts';

const wording = { aliases: [], html: '', text: '' };
const names: GlossaryName[] = [
	{ term: 'inference-engine', kind: 'name', locale: 'en', text: 'inference engine' },
	{ term: 'inference-engine', kind: 'name', locale: 'zh', text: '推理引擎' },
	{ term: 'gpu', kind: 'name', locale: 'en', text: 'GPU' },
	{ term: 'gpu', kind: 'name', locale: 'zh', text: '图形处理器' },
];
const terms = ['inference-engine', 'gpu'].map((id) => ({
	id,
	en: { ...wording, name: id },
	zh: { ...wording, name: `${id}（中）` },
	file: 'content/glossary/a.yaml',
}));

function report(locale: 'en' | 'zh', words: string): GlossaryReport {
	const texts = ['a', 'b'].map((name) => ({
		document: name,
		locale,
		file: `${name}.md`,
		words: `${words}\0${words}`,
	}));
	const sourceOf = (): string => words;
	return reportGlossary({ texts, terms, names, used: new Set(['gpu']), sourceOf });
}

test('what the glossary knows in another form is no candidate', () => {
	const { candidates } = report('en', 'The inference engines: GPUs for vLLM.');
	expect(candidates.map(({ text }) => text)).toEqual(['vLLM']);
});

test('a part of a Chinese name is none, a longer phrase is one', () => {
	expect(report('zh', '引擎，推理，推理引擎。').candidates).toEqual([]);
	expect(report('zh', '推理引擎池。').candidates).toMatchObject([
		{ locale: 'zh', text: '推理引擎池', count: 4, texts: 2, file: 'a.md', line: 1, column: 1 },
	]);
});

test('terms in no text', () => {
	expect(report('en', '').unused).toMatchObject([
		{ term: 'inference-engine', file: 'content/glossary/a.yaml' },
	]);
});

test('each wrong gloss has its own place, and is a note', () => {
	const { otherTranslations } = report(
		'zh',
		'推断引擎（inference engine），推断引擎（inference engine）',
	);
	expect(otherTranslations).toMatchObject(
		['a.md', 'b.md'].flatMap((file) => [
			{ file, found: '推断引擎', line: 1, column: 1 },
			{ file, found: '推断引擎', line: 1, column: 24 },
			{ file },
			{ file },
		]),
	);
	expect(translationIssues(otherTranslations.slice(0, 1))).toEqual([
		{
			code: 'glossary/other-translation',
			severity: 'note',
			message: 'Unexpected `推断引擎` for `inference engine`, expected `推理引擎`',
			hint: 'The glossary calls it so. If both are right, make the other one an alias there.',
			file: 'a.md',
			line: 1,
			column: 1,
		},
	]);
});

const empty: GlossaryReport = { terms: 30, unused: [], candidates: [], otherTranslations: [] };

test('nothing to say is nothing', () => {
	expect(formatGlossaryReport(empty)).toBe('');
	const wrong = { term: 'a', file: 'a.md', found: '甲', expected: '乙', english: 'a' };
	expect(formatGlossaryReport({ ...empty, otherTranslations: [wrong] })).toBe('');
});

test('long lists are cut, and say so', () => {
	const unused = Array.from({ length: 25 }, (_, at) => ({
		term: `t${at}`,
		en: `term ${at}`,
		zh: at === 0 ? '词' : '术语',
		file: 'content/glossary/a.yaml',
		line: at + 1,
	}));
	const lines = formatGlossaryReport({ ...empty, unused }).split('\n');
	expect(lines).toHaveLength(1 + 20 + 1 + 2);
	expect(lines[0]).toBe('Glossary: 25 of 30 terms are in no text');
	expect(lines[1]).toBe('  term 0   词    content/glossary/a.yaml:1');
	expect(lines[11]).toBe('  term 10  术语  content/glossary/a.yaml:11');
	expect(lines[21]).toBe('  … and 5 more, in `--json`');
});
