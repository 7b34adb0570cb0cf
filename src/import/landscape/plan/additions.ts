import { parseDocument } from 'yaml';
import type { Locale } from '../../../domain/i18n/locale.ts';
import type { LandscapeTaxonomy } from '../../../domain/landscape/taxonomy.ts';
import { cleanSlug } from '../../plan/slug.ts';
import { findNamed, type PlaceLabel } from './find-place.ts';
import { labelKey } from './label-key.ts';
import type { ImportMap } from './read-map.ts';

type Both = Record<Locale, string>;

/** Titles of the same label in both languages, as far as they are known. */
export type Titles = Partial<Both>;

/** Categories, subcategories and tags that an import adds to `categories.yaml`, in order. */
export class Additions {
	readonly categories = new Map<string, Both>();
	/** By `category/subcategory`. */
	readonly subcategories = new Map<string, Both>();
	readonly tags = new Map<string, Both>();
	readonly #taxonomy: LandscapeTaxonomy;
	readonly #map: ImportMap;
	readonly #isTaken: (id: string) => boolean;

	/** `isTaken`: ids that a category may not have. */
	constructor(taxonomy: LandscapeTaxonomy, map: ImportMap, isTaken: (id: string) => boolean) {
		this.#taxonomy = taxonomy;
		this.#map = map;
		this.#isTaken = isTaken;
	}

	/** The new place of a label; undefined where a title is known in one language alone. */
	place(labels: Partial<Record<Locale | 'any', PlaceLabel>>): string | undefined {
		const part = (field: keyof PlaceLabel): Titles => ({
			...(labels.en ? { en: labels.en[field] } : {}),
			...(labels.zh ? { zh: labels.zh[field] } : {}),
			...this.#stated((labels.any ?? labels.en ?? labels.zh)?.[field] ?? ''),
		});
		const category = this.#category(part('category'));
		const title = bothOf(part('subcategory'));
		const sub = title && cleanSlug(title.en);
		if (category === undefined || !title || !sub) return undefined;
		const known = this.#taxonomy.categories.find(({ id }) => id === category);
		const old = findNamed(known?.subcategories ?? [], title.en);
		const place = `${category}/${old?.id ?? sub}`;
		if (!old && !this.subcategories.has(place)) this.subcategories.set(place, title);
		return place;
	}

	#category(titles: Titles): string | undefined {
		const names = Object.values(titles);
		const old = names.map((name) => findNamed(this.#taxonomy.categories, name)).find(Boolean);
		if (old) return old.id;
		const title = bothOf(titles);
		const id = title ? cleanSlug(title.en) : '';
		if (!title || id === '' || this.#isTaken(id)) return undefined;
		if (!this.categories.has(id)) this.categories.set(id, title);
		return id;
	}

	/** The id of a new tag; undefined where its title is known in one language alone. */
	tag(label: string): string | undefined {
		const title = bothOf(this.#stated(label));
		const id = title ? cleanSlug(title.en) : '';
		if (!title || id === '') return undefined;
		if (!Object.hasOwn(this.#taxonomy.tags, id) && !this.tags.has(id)) this.tags.set(id, title);
		return id;
	}

	#stated(label: string): Titles {
		const key = labelKey(label);
		const found = Object.entries(this.#map.titles).find(
			([name, { en = '', zh = '' }]) =>
				key !== '' && [name, en, zh].some((each) => labelKey(each) === key),
		)?.[1];
		return {
			...(found?.en === undefined ? {} : { en: found.en }),
			...(found?.zh === undefined ? {} : { zh: found.zh }),
		};
	}
}

function bothOf({ en, zh }: Titles): Both | undefined {
	return en && zh ? { en, zh } : undefined;
}

/** `categories.yaml` with what is new at the end of each list; all else stays as it is written. */
export function appendTo(yaml: string, added: Additions): string {
	const document = parseDocument(yaml === '' ? 'categories: {}\n' : yaml);
	for (const [id, title] of added.categories) {
		const own = { title, description: { ...title }, subcategories: {} };
		document.setIn(['categories', id], document.createNode(own));
	}
	for (const [place, title] of added.subcategories) {
		const [category = '', id = ''] = place.split('/');
		document.setIn(['categories', category, 'subcategories', id], document.createNode({ title }));
	}
	for (const [id, title] of added.tags) {
		if (!document.has('tags')) document.set('tags', document.createNode({}));
		document.setIn(['tags', id], document.createNode(title));
	}
	return withLinesOf(yaml, document.toString({ lineWidth: 0 }));
}

/** The author's spaces within brackets are the author's. */
function withLinesOf(before: string, after: string): string {
	const bare = (line: string): string => line.replace(/(?<=[[{])\s+|\s+(?=[\]}])/g, '');
	const lines = new Map(before.split('\n').map((line) => [bare(line), line]));
	return after.replace(/.+/g, (line) => lines.get(bare(line)) ?? line);
}

/** True where nothing is new. */
export function isNothing({ categories, subcategories, tags }: Additions): boolean {
	return categories.size + subcategories.size + tags.size === 0;
}
