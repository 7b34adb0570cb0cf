import type { Locale } from '../../i18n/locale.ts';

const units = {
	en: [
		[1e6, 'M'],
		[1e3, 'k'],
	],
	zh: [
		[1e8, '亿'],
		[1e4, '万'],
	],
} as const satisfies Record<Locale, readonly (readonly [number, string])[]>;

/** A large number at a glance: `89671` → `89.6k`, `8.9万`; `912` stays. */
export function compactCount(value: number, locale: Locale): string {
	const [size, unit] = units[locale].find(([least]) => value >= least) ?? [1, ''];
	const short = value / size;
	// Down, so that nothing is called more than it is: 999,960 stays 999k.
	const digits = size === 1 || short >= 100 ? 0 : 1;
	return `${Math.floor(short * 10 ** digits) / 10 ** digits}${unit}`;
}
