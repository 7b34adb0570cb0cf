import type { PageText } from '../index-format.ts';
import type { IndexFiles } from './index-files.ts';
import type { Pages } from './pages.ts';

/** A page and the sections, by their numbers, that are wanted of it. */
export interface Wanted {
	page: number;
	sections: readonly number[];
}

// One for all, so that it is folded once.
const empty: PageText['sections'][number] = ['', '', ''];

/** The packs that hold sections. */
export const packsOf = (pages: Pages, { sections }: Wanted): number[] => [
	...new Set(sections.map(pages.packOf)),
];

/** A page with all that its packs have of it; sections that are in others stay empty. */
export async function readText(files: IndexFiles, pages: Pages, wanted: Wanted): Promise<PageText> {
	const { page } = wanted;
	const [first = 0, end = 0] = [pages.firstOf[page], pages.firstOf[page + 1]];
	const sections = Array.from({ length: end - first }, () => empty);
	let head: PageText | undefined;
	for (const [pack, pieces] of await readPacks(files, packsOf(pages, wanted))) {
		const start = pages.packs[pack] ?? 0;
		head = pieces[page - (pages.pageOf[start] ?? 0)];
		for (const [index, section] of head?.sections.entries() ?? [])
			sections[Math.max(start, first) - first + index] = section;
	}
	if (!head) throw new Error(`Unexpected packs without page ${page}.`);
	return { ...head, sections };
}

const readPacks = (files: IndexFiles, packs: readonly number[]) =>
	Promise.all(packs.map(async (pack) => [pack, await files.pack(pack)] as const));
