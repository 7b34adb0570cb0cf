import { describe, expect, test } from 'vitest';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { locales } from '../../../../src/domain/i18n/locale.ts';
import { badgeWidth, toBadge } from '../../../../src/targets/landscape/to-badge.ts';
import { expectGolden } from '../../../support/golden.ts';
import { named, projects } from './made-up-landscape.ts';

const siteName = { en: 'Bimo', zh: '笔墨' };
const cases = projects.flatMap(({ id }) => locales.map((locale) => [id, locale] as const));

describe.each(cases)('the badge of %s in %s', (id, locale) => {
	const svg = toBadge(named(id), locale, siteName[locale]);

	test('is what it was', () => {
		const file = new URL(
			`../../../fixtures/landscape-exports/badge-${id}.${locale}.svg`,
			import.meta.url,
		);
		expectGolden(svg, file);
	});

	test('is a small picture that needs nothing else', async () => {
		// Fails where it is no XML.
		expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: 'svg', height: 20 });
		expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(2048);
		expect(svg).not.toMatch(
			/<(?:script|style|image|foreignObject|use|a)\b|href|url\(|style=|on\w+=/i,
		);
	});

	test('is as wide as it says, and no text leaves it', () => {
		const width = badgeWidth(named(id), locale, siteName[locale]);
		expect(svg).toContain(`width="${width}"`);
		const ends = Array.from(
			svg.matchAll(/<text x="([\d.]+)"[^>]* textLength="([\d.]+)"/g),
			([, x, length]) => Number(x) + Number(length),
		);
		expect(Math.max(...ends)).toBeLessThanOrEqual(width - 8 + 0.1);
	});
});

test('those who hear it get all of it, whatever the name holds', () => {
	const read = new XMLParser({ ignoreAttributes: false });
	// The shape of the file that was just made.
	const titleOf = (id: string, locale: 'en' | 'zh') =>
		(read.parse(toBadge(named(id), locale, siteName[locale])) as { svg: { title: string } }).svg
			.title;
	expect(titleOf('scored', 'en')).toBe(
		'Inkwell in the Bimo landscape: health 61.8 of 100, as of 1 October 2026',
	);
	expect(titleOf('archived', 'en')).toBe(
		'Inkwell in the Bimo landscape: health 20.0 of 100, archived, as of 1 October 2026',
	);
	expect(titleOf('gone', 'zh')).toBe('墨池在笔墨全景图中：无法访问，截至2026年9月1日');
	expect(titleOf('odd', 'zh')).toBe('＝池 <b>&在笔墨全景图中：未评分');
});
