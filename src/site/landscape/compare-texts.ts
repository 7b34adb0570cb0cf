import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { lifecycles } from '../../domain/landscape/assessment.ts';
import { lifecycleWords } from './score-words.ts';

/** What the script of the comparison says; `{n}` stands for a number or for names. */
export interface CompareTexts {
	best: string;
	none: string;
	notKnown: string;
	notScored: string;
	tooOld: string;
	loading: string;
	loaded: string;
	surplus: string;
	unknown: string;
	one: string;
	failed: string;
	retry: string;
	signal: string;
	caption: string;
	/** Between names. */
	separator: string;
	yes: string;
	no: string;
	never: string;
	ofTen: string;
	hours: string;
	days: string;
	percent: string;
	years: string;
	months: string;
	/** Words of sources, and names of lifecycles. */
	words: Record<string, string>;
}

export function compareTexts(locale: Locale): CompareTexts {
	const { compare, values, tooOld } = messages[locale].landscape.project;
	const isChinese = locale === 'zh';
	return {
		best: compare.best,
		none: compare.none,
		notKnown: compare.notKnown,
		notScored: compare.notScored,
		tooOld,
		loading: compare.loading,
		loaded: compare.loaded('{n}'),
		surplus: compare.surplus('{n}'),
		unknown: compare.unknown('{n}'),
		one: compare.one,
		failed: compare.failed,
		retry: compare.retry,
		signal: compare.signal,
		caption: compare.caption('{n}'),
		separator: messages[locale].listSeparator,
		yes: values.yes,
		no: values.no,
		never: values.never,
		ofTen: values.ofTen('{n}'),
		hours: isChinese ? '{n}小时' : '{n} h',
		days: isChinese ? '{n}天' : '{n} d',
		percent: isChinese ? '{n}%' : '{n}\u00a0%',
		years: isChinese ? '{n}年' : '{n} y',
		months: isChinese ? '{n}个月' : '{n} mo',
		words: {
			...values.words,
			...Object.fromEntries(lifecycles.map((each) => [each, lifecycleWords(each, locale).name])),
		},
	};
}
