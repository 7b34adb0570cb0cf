import type { SearchRequest } from '../search-answer.ts';
import { searchTypes, type SearchType } from '../search-page.ts';
import type { Candidate } from './match-pages.ts';
import type { Pages } from './pages.ts';
import type { ReadPage } from './verify.ts';

/** Among pages called the same, explanations come first. */
const typesInOrder = [
	'term',
	'book',
	'post',
	'chapter',
	'project',
	'page',
] as const satisfies readonly SearchType[];

type Compare<T> = (a: T, b: T) => number;

/** The order in which candidates are read. `titled`: how far they are called so. */
export function orderOf(
	pages: Pages,
	sort: SearchRequest['sort'],
	titled: (page: number) => number = () => 0,
): Compare<Candidate> {
	const best: Compare<Candidate> = (a, b) =>
		titled(b.page) - titled(a.page) ||
		Number(b.isSure) - Number(a.isSure) ||
		b.tier - a.tier ||
		b.score - a.score ||
		a.page - b.page;
	return sort === 'date' ? (a, b) => newer(pages, a, b) || best(a, b) : best;
}

/** The order in which pages are shown that hold what is looked for. */
export function orderRead(pages: Pages, sort: SearchRequest['sort']): Compare<ReadPage> {
	const best: Compare<ReadPage> = (a, b) =>
		a.place - b.place ||
		(a.place === 0 ? typeOf(pages, a) - typeOf(pages, b) : 0) ||
		b.candidate.score - a.candidate.score ||
		a.candidate.page - b.candidate.page;
	return sort === 'date' ? (a, b) => newer(pages, a.candidate, b.candidate) || best(a, b) : best;
}

const newer = ({ table }: Pages, a: Candidate, b: Candidate): number =>
	(table.dates[b.page] ?? 0) - (table.dates[a.page] ?? 0);

const typeOf = (pages: Pages, { candidate }: ReadPage): number =>
	typesInOrder.indexOf(pages.type(candidate.page));

/** All pages as they are when nothing is looked for: the newest, else by type. */
export function orderAll(pages: Pages): Compare<Candidate> {
	const type = ({ page }: Candidate) => searchTypes.indexOf(pages.type(page));
	return (a, b) => newer(pages, a, b) || type(a) - type(b) || a.page - b.page;
}
