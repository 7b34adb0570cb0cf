import type { Issue } from '../../domain/issue.ts';
import type { ProjectPlace } from '../../domain/landscape/project.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { At, PlacedProject } from './placed-project.ts';

/** Categories, subcategories and tags that `categories.yaml` does not have. */
export function checkPlaces({ project, at }: PlacedProject, taxonomy: LandscapeTaxonomy): Issue[] {
	const where = (index: number): At => at(index === 0 ? ['category'] : ['also', index - 1]);
	const tags = project.tags ?? [];
	return [
		...project.places.flatMap((place, index) => {
			if (!place) return [];
			const unknown = unknownPlace(place, taxonomy, where(index));
			if (unknown) return [unknown];
			const first = project.places.findIndex((each) => each && nameOf(each) === nameOf(place));
			return first < index ? [twice(`place \`${nameOf(place)}\``, where(index))] : [];
		}),
		...tags.flatMap((tag, index) => {
			const here = at(['tags', index]);
			if (!Object.hasOwn(taxonomy.tags, tag)) return [unknownTag(tag, taxonomy, here)];
			return tags.indexOf(tag) < index ? [twice(`tag \`${tag}\``, here)] : [];
		}),
	];
}

const nameOf = ({ category, subcategory }: ProjectPlace): string => `${category}/${subcategory}`;

function unknownPlace(
	place: ProjectPlace,
	{ categories }: LandscapeTaxonomy,
	at: At,
): Issue | undefined {
	const category = categories.find(({ id }) => id === place.category);
	if (category?.subcategories.some(({ id }) => id === place.subcategory)) return undefined;
	return {
		code: 'landscape/unknown-category',
		severity: 'error',
		message: `Unexpected category \`${nameOf(place)}\`, expected one of \`categories.yaml\``,
		hint: category ? hintWithin(place.subcategory, category) : hintFor(place, categories),
		...at,
	};
}

type Categories = LandscapeTaxonomy['categories'];

function hintWithin(name: string, { id, subcategories }: Categories[number]): string {
	const ids = subcategories.map((sub) => sub.id);
	const meant =
		subcategories.find(({ aliases }) => aliases.includes(name))?.id ?? nearest(name, ids);
	return meant ? `Did you mean \`${id}/${meant}\`?` : `\`${id}\` has ${ids.join(', ')}.`;
}

/** By what a category was called before, then by a slip of the pen, then by its part alone. */
function hintFor({ category, subcategory }: ProjectPlace, categories: Categories): string {
	const all = categories.flatMap(({ id, subcategories }) =>
		subcategories.map((sub) => `${id}/${sub.id}`),
	);
	const meant =
		categories.find(({ aliases }) => aliases.includes(category))?.id ??
		nearest(
			category,
			categories.map(({ id }) => id),
		);
	const same = all.find((each) => each.endsWith(`/${subcategory}`));
	const whole = meant === undefined ? same : nearest(`${meant}/${subcategory}`, all);
	if (whole) return `Did you mean \`${whole}\`?`;
	return `Categories are ${categories.map(({ id }) => id).join(', ')}.`;
}

function unknownTag(tag: string, { tags }: LandscapeTaxonomy, at: At): Issue {
	const meant = nearest(tag, Object.keys(tags));
	return {
		code: 'landscape/unknown-tag',
		severity: 'error',
		message: `Unexpected tag \`${tag}\`, expected one of \`categories.yaml\``,
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'Tags come from one list, with names in both languages.',
		...at,
	};
}

function twice(what: string, at: At): Issue {
	return {
		code: 'landscape/twice',
		severity: 'warning',
		message: `Unexpected second ${what}, expected each once`,
		hint: 'Leave it out.',
		...at,
	};
}
