import type { PageText } from '../index-format.ts';
import type { Marked, SearchHit } from '../search-answer.ts';
import type { Corpus } from './corpus.ts';
import { dateOf } from './date-of.ts';
import { bestMark, cutExcerpt, markText } from './excerpt.ts';
import { findMarks, type Mark, type Needles } from './find-marks.ts';
import { inName } from './page-texts.ts';
import type { ReadPage } from './verify.ts';

const mostSections = 3;
const longestWord = 40;

/** A page as a result. The section that the excerpt is taken from comes without an excerpt of its own. */
export function makeHit(corpus: Corpus, read: ReadPage, wanted: Needles): SearchHit {
	const { candidate, text, place } = read;
	// Where the phrase itself stands, its parts elsewhere are not worth a mark.
	const needles = Number.isFinite(place) ? { ...wanted, parts: [] } : wanted;
	const { pages } = corpus;
	const { page } = candidate;
	const mark = (words: string) => findMarks(words, needles, corpus.toSimplified());
	const places = placesIn(corpus, text, wanted);
	const [best] = places;
	const marks = best ? mark(best.text) : [];
	const found = best && foundWords(best.text, marks);
	const date = dateOf(pages.table.dates[page] ?? 0);
	// A term that is called so says what it means, in the language of its page.
	const isDefined = pages.type(page) === 'term' && place <= inName && text.description !== '';
	return {
		url: text.url,
		lang: pages.lang(page),
		type: pages.type(page),
		title: markText(text.title, mark(text.title)),
		crumbs: text.crumbs,
		excerpt: isDefined
			? cutExcerpt(text.description, mark(text.description))
			: best?.text
				? cutExcerpt(best.text, marks)
				: plain(text),
		sections: places
			.filter(({ id }) => id !== '')
			.slice(0, mostSections)
			.map((section) => ({
				url: `${text.url}#${section.id}`,
				heading: markText(section.heading, mark(section.heading)),
				excerpt: section === best ? [] : cutExcerpt(section.text, mark(section.text)),
			})),
		...(date && { date }),
		...(found && { found }),
	};
}

/** The description, else how the page begins. */
function plain({ description, sections }: PageText): Marked[] {
	const text = description || (sections.find(([, , words]) => words)?.[2] ?? '');
	return cutExcerpt(text, []);
}

interface Place {
	id: string;
	heading: string;
	text: string;
	worth: number;
}

/** The sections that hold what is looked for, best first. */
function placesIn(corpus: Corpus, page: PageText, { phrases, parts }: Needles): Place[] {
	const { headings, texts } = corpus.folded(page);
	const places = page.sections.map(([id, heading, text], index) => {
		const [head = '', body = ''] = [headings[index], texts[index]];
		const worthOf = (needle: string) =>
			(head.includes(needle) ? 3 : 0) + (body.includes(needle) ? 2 : 0);
		const whole = sum(phrases.map(worthOf));
		return { id, heading, text, worth: whole * parts.length + sum(parts.map(worthOf)), whole };
	});
	const isWhole = places.some(({ whole }) => whole > 0);
	return places
		.filter(({ whole, worth }) => (isWhole ? whole : worth) > 0)
		.sort((a, b) => b.worth - a.worth);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const letters = '[[\\p{L}\\p{M}\\p{N}]--[\\p{sc=Han}]]*';
const wordBefore = new RegExp(`${letters}$`, 'v');
const wordAfter = new RegExp(`^${letters}`, 'v');

/** The words of the best mark, whole words, as a browser looks for them: within one line. */
function foundWords(text: string, marks: readonly Mark[]): string | undefined {
	const mark = bestMark(marks);
	if (!mark) return undefined;
	const words = text.slice(mark.start, mark.end);
	if (words.includes('\n')) return undefined;
	// A mark that ends in Han or a sign is not the beginning of a word.
	const head =
		wordAfter.exec(words)?.[0] &&
		wordBefore.exec(text.slice(Math.max(0, mark.start - longestWord), mark.start))?.[0];
	const tail =
		wordBefore.exec(words)?.[0] &&
		wordAfter.exec(text.slice(mark.end, mark.end + longestWord))?.[0];
	return `${head ?? ''}${words}${tail ?? ''}`;
}
