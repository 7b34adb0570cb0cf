import { cleanSlug, freeSlug } from '../../plan/slug.ts';
import { withoutNumber } from '../outline/human-name.ts';
import type { OutlineEntry } from '../outline/outline.ts';
import type { LevelChapter, Levels } from './place-levels.ts';

/** A text and the folder it goes to, below the book's: `kv-cache` or `kv-cache/paging`. */
export interface NamedText {
	slug: string;
	entry: OutlineEntry;
}

/** A chapter of the book to be, with the last parts of its sections' slugs. */
export interface NamedChapter {
	slug: string;
	sections: string[];
}

export interface Names {
	/** In the order of the parts. */
	parts: NamedChapter[][];
	appendices: NamedChapter[];
	/** In reading order: sections after their chapter. */
	texts: NamedText[];
}

/** Addresses of a book's own pages beside its chapters. */
const reserved = ['part', 'print', 'terms'];

/** Gives each chapter a folder, from the path of its file: the same path has the same one. Pure. */
export function nameTexts({ parts, appendices }: Pick<Levels, 'parts' | 'appendices'>): Names {
	const taken = new Set(reserved);
	const texts: NamedText[] = [];
	const name = ({ entry, sections }: LevelChapter): NamedChapter => {
		const slug = take(entry, taken);
		texts.push({ slug, entry });
		const inside = new Set<string>();
		const folders = sections.map((section) => {
			const own = take(section, inside);
			texts.push({ slug: `${slug}/${own}`, entry: section });
			return own;
		});
		return { slug, sections: folders };
	};
	return {
		parts: parts.map(({ chapters }) => chapters.map(name)),
		appendices: appendices.map(name),
		texts,
	};
}

/** `setup`; where that is taken `guide-setup`; where that is, too, `setup-2`. */
function take({ name }: OutlineEntry, taken: Set<string>): string {
	const segments = pathSegments(name);
	const own = short(slugOf(segments.at(-1) ?? '')) || 'introduction';
	const longer = segments
		.map((_, index) =>
			short(
				segments
					.slice(-1 - index)
					.map(slugOf)
					.filter(Boolean)
					.join('-'),
			),
		)
		.find((slug) => slug !== '' && !taken.has(slug));
	const slug = longer ?? freeSlug(own, (candidate) => taken.has(candidate));
	taken.add(slug);
	return slug;
}

/** The folder stands for its index. */
function pathSegments(name: string): string[] {
	return name.split('/').filter((each) => each !== '' && !/^(?:readme|_?index)$/i.test(each));
}

// Names that differ in width or case are one to the site.
function slugOf(segment: string): string {
	return cleanSlug(withoutNumber(segment).normalize('NFKC'));
}

// An id has 200 bytes at most, and a number may follow.
const mostBytes = 180;

function short(slug: string): string {
	let result = slug;
	while (Buffer.byteLength(result) > mostBytes) result = [...result].slice(0, -1).join('');
	return result.replace(/-+$/, '');
}
