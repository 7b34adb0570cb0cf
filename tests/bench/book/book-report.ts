import type { Locale } from '../../../src/domain/i18n/locale.ts';
import { spreadOf } from '../summary.ts';
import type { BookBench, BookRun } from './bench-book.ts';
import type { PageSize } from './book-sizes.ts';

type Kind = 'cold' | 'edit';

const names = { cold: 'cold build', edit: 'one edited chapter' } as const satisfies Record<
	Kind,
	string
>;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');

const select = (runs: readonly BookRun[], as: BookRun['as'], kind: Kind): BookRun[] =>
	runs.filter((run) => run.as === as && run.kind === kind);

/** CPU of the book by CPU of the posts, round by round. */
function ratio(runs: readonly BookRun[], kind: Kind): string {
	const posts = select(runs, 'post', kind);
	const ratios = select(runs, 'chapter', kind).flatMap((run) => {
		const other = posts.find(({ round }) => round === run.round);
		return other && other.cpuSeconds > 0 ? [run.cpuSeconds / other.cpuSeconds] : [];
	});
	const median = spreadOf(ratios)?.median;
	return median === undefined ? '–' : `${median.toFixed(2)} ×`;
}

function buildLine(runs: readonly BookRun[], as: BookRun['as'], kind: Kind): string[] {
	const found = select(runs, as, kind);
	const middle = (of: (run: BookRun) => number): number => spreadOf(found.map(of))?.median ?? 0;
	return [
		`${names[kind]}, ${as === 'post' ? 'as posts' : 'as a book'}`,
		middle((run) => run.cpuSeconds).toFixed(2),
		middle((run) => run.wallSeconds).toFixed(2),
		count(middle((run) => run.peakBytes) / 1024 ** 2),
		count(middle((run) => run.written)),
		count(middle((run) => run.changed)),
		as === 'post' ? '' : ratio(runs, kind),
	];
}

/** The largest of a language: a budget holds for every page. */
function largest(sizes: readonly PageSize[], locale: Locale): string {
	const own = sizes.filter((size) => size.locale === locale).map(({ bytes }) => bytes);
	return own.length === 0 ? '–' : `${count(Math.max(...own))} B`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Markdown to be pasted into a note. */
export function bookReportOf({ chapters, runs, sizes }: BookBench): string {
	const kinds = ['cold', 'edit'] as const;
	const lines = kinds.flatMap((kind) =>
		(['post', 'chapter'] as const).map((as) => row(buildLine(runs, as, kind))),
	);
	const bytes = (what: string, of: readonly PageSize[], aim: string): string =>
		row([what, largest(of, 'en'), largest(of, 'zh'), aim]);
	return [
		`A book of ${count(chapters)} chapters in two languages, and the same texts as posts.`,
		[
			row(['build', 'CPU s', 'wall s', 'peak MiB', 'HTML files', 'changed', 'book / posts']),
			row(['---', ...Array.from({ length: 6 }, () => '---:')]),
			...lines,
		].join('\n'),
		[
			row(['in brotli, the largest', 'en', 'zh', 'aim']),
			row(['---', '---:', '---:', '---:']),
			bytes('contents of the book in a chapter', sizes.sidebars, '≤ 1,536 B'),
			bytes('the book as one page', sizes.prints, ''),
		].join('\n'),
	].join('\n\n');
}
