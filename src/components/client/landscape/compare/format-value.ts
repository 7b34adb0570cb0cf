import type { CompareTexts } from '../../../../site/landscape/compare-texts.ts';
import type { ProjectRecord } from '../../../../schema/landscape-export.ts';

type Known = string | number | boolean;

/** Puts what `{n}` stands for into a text. */
export function fill(text: string, n: string | number): string {
	return text.replace('{n}', String(n));
}

const count = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A value as readers read it; undefined: a part of it is not known. */
export function formatValue(
	kind: string,
	values: readonly (Known | null | undefined)[],
	{ as_of: today }: Pick<ProjectRecord, 'as_of'>,
	texts: CompareTexts,
): string | undefined {
	const known = values.filter((value) => value !== null && value !== undefined);
	const [value, other] = known;
	if (value === undefined || known.length < values.length) return undefined;
	if (typeof value === 'boolean') return value ? texts.yes : texts.no;
	if (typeof value === 'string' && kind !== 'age') {
		return value === 'NEVER' ? texts.never : (texts.words[value] ?? value);
	}
	const number = Number(value);
	switch (kind) {
		case 'ratio':
			return fill(texts.percent, Math.round(number * 100));
		case 'share': {
			const all = number + Number(other);
			return all > 0 ? fill(texts.percent, Math.round((number / all) * 100)) : undefined;
		}
		case 'hours':
			return number < 48
				? fill(texts.hours, Math.round(number))
				: fill(texts.days, Math.round(number / 24));
		case 'points':
			return fill(texts.ofTen, number);
		case 'age':
			return age(String(value), today ?? String(value), texts);
		default:
			return count(number);
	}
}

function age(from: string, to: string, texts: CompareTexts): string {
	const months = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.4375);
	return months < 24
		? fill(texts.months, months)
		: fill(texts.years, Math.round(months / 1.2) / 10);
}
