import type { Part } from './context.ts';
import { sentence } from './prose.ts';
import type { Random } from './random.ts';
import { categoryIds, tagIds } from './taxonomy.ts';

/** A day of 2020 to 2025; no month is asked for its 29th. */
function dayOf(random: Random, firstYear: number): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${random.int(firstYear, 2025)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

/** Scalars in JSON are scalars in YAML: quoting never depends on what a title holds. */
export const frontmatter: Part = (page) => {
	const { layout, locale, subject } = page;
	const date = dayOf(layout, 2020);
	const updated = layout.chance(0.2) ? dayOf(layout, Number(date.slice(0, 4))) : date;
	const tags = layout.shuffle(tagIds).slice(0, layout.int(1, 4));
	return [
		'---',
		`title: ${JSON.stringify(subject.title[locale])}`,
		`description: ${JSON.stringify(
			sentence(page)
				.replace(/[*`]/g, '')
				.replace(/ +([，。；])/g, '$1'),
		)}`,
		`date: ${date}`,
		...(updated > date ? [`updated: ${updated}`] : []),
		`tags: [${tags.join(', ')}]`,
		`category: ${layout.pick(categoryIds)}`,
		'---',
		'',
	].join('\n');
};
