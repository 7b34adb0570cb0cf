import { reservedProjects } from '../../domain/addresses.ts';
import type { Issue } from '../../domain/issue.ts';
import type { LandscapeTaxonomy } from '../../domain/landscape/taxonomy.ts';
import type { At, PlacedProject } from './placed-project.ts';
import type { ReadCategories } from './read-categories.ts';

/** Something that wants `/landscape/<name>/` for itself. */
interface Claim {
	name: string;
	/** `the id of a category`. */
	as: string;
	at: At;
}

export interface NamedProject {
	id: string;
	/** The first of its files. */
	at: At;
	/** Absent when no file says anything. */
	placed: PlacedProject | undefined;
}

/**
 * Names that two things want, or a page of the landscape has: ids of projects, of categories and all
 * that they were before. The later one is reported, in the order of the addresses' worth.
 */
export function checkNames(
	{ taxonomy, at }: ReadCategories,
	projects: readonly NamedProject[],
): Issue[] {
	const claims = [
		...taxonomy.categories.map(({ id }) => ({
			name: id,
			as: 'the id of a category',
			at: at(['categories', id], true),
		})),
		...projects.map(({ id, at: place }) => ({ name: id, as: 'the id of a project', at: place })),
		...taxonomy.categories.flatMap((category) =>
			category.aliases.map((name, index) => ({
				name,
				as: `an alias of the category \`${category.id}\``,
				at: at(['categories', category.id, 'aliases', index]),
			})),
		),
		...projects.flatMap(({ placed }) => (placed ? projectAliases(placed) : [])),
	];
	return [...claimed(claims), ...subcategoryNames(taxonomy, at)];
}

function projectAliases({ project, at }: PlacedProject): Claim[] {
	return (project.aliases ?? []).map((name, index) => ({
		name,
		as: `an alias of the project \`${project.id}\``,
		at: at(['aliases', index]),
	}));
}

function claimed(claims: readonly Claim[]): Issue[] {
	const owners = new Map<string, Claim>();
	return claims.flatMap((claim) => {
		if (reservedProjects.has(claim.name)) return [reserved(claim)];
		const owner = owners.get(claim.name);
		if (!owner) owners.set(claim.name, claim);
		return owner ? [taken(claim, owner)] : [];
	});
}

/** Subcategories are places on the page of their category: names count within it. */
function subcategoryNames({ categories }: LandscapeTaxonomy, at: ReadCategories['at']): Issue[] {
	return categories.flatMap(({ id, subcategories }) => {
		const path = ['categories', id, 'subcategories'];
		const ids = subcategories.map((sub) => ({
			name: sub.id,
			as: `the id of a subcategory of \`${id}\``,
			at: at([...path, sub.id], true),
		}));
		const aliases = subcategories.flatMap((sub) =>
			sub.aliases.map((name, index) => ({
				name,
				as: `an alias of \`${id}/${sub.id}\``,
				at: at([...path, sub.id, 'aliases', index]),
			})),
		);
		const owners = new Map<string, Claim>();
		return [...ids, ...aliases].flatMap((claim) => {
			const owner = owners.get(claim.name);
			if (!owner) owners.set(claim.name, claim);
			return owner ? [taken(claim, owner)] : [];
		});
	});
}

function taken(claim: Claim, owner: Claim): Issue {
	return {
		code: 'landscape/name-twice',
		severity: 'error',
		message: `Unexpected \`${claim.name}\` as ${claim.as}, expected a name that nothing else has`,
		hint: `${placeText(owner.at)} has it as ${owner.as}; both would have one address.`,
		...claim.at,
	};
}

function reserved({ name, as, at }: Claim): Issue {
	return {
		code: 'landscape/reserved',
		severity: 'error',
		message: `Unexpected \`${name}\` as ${as}, expected a name that no page of the landscape has`,
		hint: `\`/landscape/${name}/\` is taken. Others are ${[...reservedProjects].join(', ')}.`,
		...at,
	};
}

/** `content/landscape/categories.yaml:3:5`. */
export function placeText({ file, line, column }: At): string {
	return [file, line, column].filter((part) => part !== undefined).join(':');
}
