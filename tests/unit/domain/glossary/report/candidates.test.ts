import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../../src/domain/i18n/locale.ts';
import { candidates } from '../../../../../src/domain/glossary/report/candidates.ts';
import type { ReportText } from '../../../../../src/domain/glossary/report/report-text.ts';

/** Each sentence stands in two texts, twice in each. */
function inTwoTexts(locale: Locale, sentences: readonly string[]): ReportText[] {
	return ['a', 'b'].map((name) => ({
		document: `blog/${name}`,
		locale,
		file: `blog/${name}/${locale}.md`,
		words: [...sentences, ...sentences].join('\0'),
	}));
}

function found(texts: readonly ReportText[], known: readonly string[] = []): string[] {
	const isKnown = (text: string): boolean => known.includes(text);
	return candidates(texts, { isKnown, most: 20 }).map(({ text }) => text);
}

const english = [
	['a name', ['We moved to Kubernetes at last.'], ['Kubernetes']],
	['a name with a possessive', ['I like what is Envoy’s own.'], ['Envoy']],
	['abbreviations', ['The GPU waits for RAG, and so does HTTP/2.'], ['GPU', 'HTTP/2', 'RAG']],
	['an abbreviation and its plural', ['A GPU is idle.', 'Both GPUs are idle.'], ['GPU']],
	[
		'capitals inside, also where a sentence begins',
		['eBPF is fast.', 'But gRPC is not.'],
		['eBPF', 'gRPC'],
	],
	[
		'the whole of a name, not its parts',
		['Watch the Time To First Token there.'],
		['Time To First Token'],
	],
	[
		'a name with a small word inside',
		['Watch the Time to First Token there.'],
		['Time to First Token'],
	],
	[
		'a noun phrase',
		['The inference engine is idle.', 'It needs an inference engine.'],
		['inference engine'],
	],
	[
		'a noun phrase and its plural',
		['Both inference engines are idle, as is the inference engine.'],
		['inference engine'],
	],
	['a word that begins a sentence', ['Engines wait. Nobody knows.', '“Tokens cost money.”'], []],
	['a title', ['Native Support', 'Strategic Shift: it was slow.'], []],
	['languages, days and months', ['In English on Monday in May.'], []],
	[
		'names side by side',
		['We like Envoy and Hugo, or HAMi for vLLM.'],
		['Envoy', 'HAMi', 'Hugo', 'vLLM'],
	],
	['I, and words of grammar', ['So I think they do, and I’m fine.'], []],
	['a sentence that shouts', ['It is NOT so, AND that is that.'], []],
	['figures and measures', ['It took 14.6 kB in v2.9, up 10ms at 2026-01-02.'], []],
	[
		'addresses and paths',
		['See https://Example.com/Big/File or src/Deep/Path/File.ts now, or Me@Example.com.'],
		[],
	],
	['words side by side in a clause', ['The slow server answers idle clients nightly.'], []],
	[
		'words on two sides of a sign',
		['The cache, engine, or queue.', 'The cache\uFFFCengine is.'],
		[],
	],
] as const;

describe('frequent English terms', () => {
	test.each(english)('%s', (_, sentences, expected) => {
		expect(found(inTwoTexts('en', sentences)).toSorted()).toEqual([...expected].toSorted());
	});

	test('are found in Chinese texts, too', () => {
		expect(found(inTwoTexts('zh', ['这里用Kubernetes，', '再用vLLM。']))).toEqual([
			'Kubernetes',
			'vLLM',
		]);
	});

	test('a word that is mostly written in lower case is no name', () => {
		const texts = inTwoTexts('en', ['It asks the Engine here.', 'An engine is an engine.']);
		expect(found(texts)).toEqual([]);
	});
});

const chinese = [
	['words side by side', ['推理引擎很快。', '用的是推理引擎，', '推理引擎'], ['推理引擎']],
	['a word that the dictionary lacks', ['显存不够了。', '这里的显存，', '显存'], ['显存']],
	['a suffix', ['可观测性很好。', '这种可观测性，', '可观测性'], ['可观测性']],
	['everyday words', ['我们可以使用这个方法，', '因为读者需要知道结果。'], []],
	['words of grammar', ['这里的是那里的，', '也不会在了。', '看不到，不一样。'], []],
] as const;

describe('frequent Chinese terms', () => {
	// Something else for the terms to stand out from.
	const around = ['山上有雪，河里有冰；风从北边吹来，鸟往南边飞去。'];

	test.each(chinese)('%s', (_, sentences, expected) => {
		const other = { ...inTwoTexts('zh', around)[0], document: 'blog/c', file: 'blog/c/zh.md' };
		const texts = [...inTwoTexts('zh', sentences), other as ReportText];
		expect(found(texts)).toEqual(expected);
	});
});

describe('candidates', () => {
	const texts = inTwoTexts('en', ['We moved to Kubernetes with Envoy.', 'Some say Envoy is fast.']);

	test('say how often and where', () => {
		expect(candidates(texts, { isKnown: () => false, most: 20 })).toEqual([
			{ locale: 'en', text: 'Envoy', count: 8, texts: 2, file: 'blog/a/en.md' },
			{ locale: 'en', text: 'Kubernetes', count: 4, texts: 2, file: 'blog/a/en.md' },
		]);
	});

	test('are what the glossary does not know, and not too many', () => {
		expect(found(texts, ['Envoy'])).toEqual(['Kubernetes']);
		expect(candidates(texts, { isKnown: () => false, most: 1 })).toHaveLength(1);
	});

	test('do not depend on the order of the texts', () => {
		const options = { isKnown: (): boolean => false, most: 20 };
		expect(candidates(texts.toReversed(), options)).toEqual(candidates(texts, options));
	});

	test('are in two documents at least: both languages of one are one', () => {
		const [text] = texts;
		if (!text) throw new Error('no text');
		const twin: ReportText = { ...text, locale: 'zh', file: 'blog/a/zh.md' };
		expect(found([text, twin])).toEqual([]);
	});

	test('of nothing are none', () => {
		expect(found([])).toEqual([]);
	});
});
