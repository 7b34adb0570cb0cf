import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { type Metric, type MetricKind, metrics, type MetricValue } from './metric.ts';

type Format = (value: NonNullable<MetricValue>, locale: Locale, metric: Metric) => string;

const formats: Record<MetricKind, Format> = {
	count: (value, locale, metric) => {
		const count = formatCount(Number(value));
		return metric === 'readme_chars'
			? messages[locale].landscape.project.values.characters(count)
			: count;
	},
	ratio: (value, locale) => formatShare(Number(value), locale),
	hours: (value, locale) => formatHours(Number(value), locale),
	points: (value, locale) => messages[locale].landscape.project.values.ofTen(String(value)),
	day: (value, locale) =>
		value === 'NEVER'
			? messages[locale].landscape.project.values.never
			: formatDate(String(value), locale),
	flag: (value, locale) => {
		const { yes, no } = messages[locale].landscape.project.values;
		return value ? yes : no;
	},
	word: (value, locale) => {
		const { words } = messages[locale].landscape.project.values;
		const named: Partial<Record<string, string>> = words;
		return named[String(value)] ?? String(value);
	},
};

/** A value of a metric as readers read it: `12345` → `12,345`, `0.65` → `65 %`; not of `null`. */
export function formatMetric(
	metric: Metric,
	value: NonNullable<MetricValue>,
	locale: Locale,
): string {
	return formats[metrics[metric]](value, locale, metric);
}

/** `12345` → `12,345`, in both languages. */
export function formatCount(value: number): string {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `0.654` → `65 %`, `65%`. */
export function formatShare(value: number, locale: Locale): string {
	return `${Math.round(value * 100)}${locale === 'zh' ? '' : '\u00a0'}%`;
}

/** Up to two days in hours, then in days. */
function formatHours(hours: number, locale: Locale): string {
	const { values } = messages[locale].landscape.project;
	return hours < 48 ? values.hours(Math.round(hours)) : values.days(Math.round(hours / 24));
}

/** How long it has been: `('2024-05-01', '2026-11-01')` → `2 years, 6 months`. */
export function formatAge(from: string, to: string, locale: Locale): string {
	const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
	const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
	const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
	const whole = Math.max(0, months);
	return messages[locale].landscape.project.values.age(Math.floor(whole / 12), whole % 12);
}
