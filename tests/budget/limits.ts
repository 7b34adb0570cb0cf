import type { Locale } from '../../src/domain/i18n/locale.ts';
import { shortPageBytes } from '../../src/publish/gates/page-weights/limits.ts';

/** How a page is measured: what is compared, in which unit, and against which limit. */
export interface Measure {
	label: string;
	unit: 'B' | 'n' | 'score' | 'shift';
	/** Largest value allowed; for a score, the smallest. Without it the value is only reported. */
	limit?: number;
	/** Another limit for one language. */
	limitByLocale?: Partial<Record<Locale, number>>;
	/** Another limit for one kind of page. */
	limitByKind?: Partial<Record<string, number>>;
	/** What pages of one kind may have above the limit of their language. */
	roomByKind?: Partial<Record<string, number>>;
	/** The limit holds for pages of these kinds only; without it for all. */
	kinds?: readonly string[];
	/** It does not hold for pages of these kinds. */
	except?: readonly string[];
	/** What it means, for those who read the table. */
	about: string;
}

// The sheet of terms and six popovers: their definitions are text that a reader may read.
const sixTerms = 1_536;
// The sidebar, sheet and script of a book, around the same text as that of the post.
const aroundChapter = 1_536;

/** The budget. Bytes are bodies in brotli, quality 11; 1 KB is 1,024 B. */
export const measures = {
	critical: {
		label: 'critical',
		unit: 'B',
		limit: 10_240,
		// The plain text of the Chinese fixture, 6,000 Han, is 9,112 B by itself, and of the English one
		// 3,890 B: fresh Chinese costs 1.5 B a character, so the page around it has the same room.
		limitByLocale: { zh: 16_000 },
		limitByKind: { glossary: 13_000, term: 13_000, project: 13_000 },
		roomByKind: { explained: sixTerms, chapter: aroundChapter },
		kinds: ['post', 'explained', 'glossary', 'term', 'book', 'chapter', 'project'],
		about: 'HTML and all that blocks rendering',
	},
	bytes: {
		label: 'first load',
		unit: 'B',
		limit: shortPageBytes,
		roomByKind: { explained: sixTerms, chapter: aroundChapter },
		// Who opens the search page wants what others get at the first sign of intent.
		// A map has every card in its page: 46 KB of 800 in English, 52 in Chinese, and 8 of scripts.
		limitByKind: { search: 40_960, map: 61_440 },
		// A text with everything, and a whole book on one page, are as long as they are.
		except: ['everything', 'book-print'],
		about: 'all that is fetched until 1.2 s after load, without images and favicon',
	},
	requests: {
		label: 'requests',
		unit: 'n',
		limit: 3,
		// The scripts of tabs and of films besides; those of all pages of a book, and of its own; what the
		// map shares with the search and the glossary.
		limitByKind: { everything: 4, book: 4, glossary: 4, search: 10, map: 5 },
		about: 'how many requests that were',
	},
	script: {
		label: 'JS',
		unit: 'B',
		limit: 3_072,
		limitByKind: { search: 28_672, map: 8_192 },
		about: 'scripts, linked and inline',
	},
	style: {
		label: 'CSS',
		unit: 'B',
		limit: 4_096,
		// The sheets of all features together; tables, strokes and a chart beside those of a text; what
		// paper needs.
		limitByKind: { everything: 8_192, 'book-print': 4_608, project: 4_608, landscape: 5_120 },
		about: 'style sheets, inline and linked',
	},
	fonts: { label: 'fonts', unit: 'n', limit: 0, about: 'web fonts fetched' },
	external: { label: 'external', unit: 'n', limit: 0, about: 'requests to other origins' },
	failed: { label: 'failed', unit: 'n', limit: 0, about: 'requests answered with 4xx or 5xx' },
	noScript: {
		label: 'no-JS',
		unit: 'n',
		limit: 0,
		// Without it, another engine searches; there are no hints on ours.
		except: ['search'],
		about: 'texts, navigation and contents links that are missing without JavaScript',
	},
	axe: {
		label: 'axe',
		unit: 'n',
		limit: 0,
		about: 'WCAG 2.0–2.2 A/AA and best practice, light and dark, 412 and 1350 px',
	},
	shift: {
		label: 'CLS',
		unit: 'shift',
		limit: 0,
		about: 'sum of all layout shifts, also while scrolling; the worse of 412 and 1350 px',
	},
	html: { label: 'HTML', unit: 'n', limit: 0, about: 'errors that html-validate finds' },
	console: { label: 'console', unit: 'n', limit: 0, about: 'errors in the console' },
	favicon: { label: 'favicon', unit: 'B', about: 'the icon of the tab, counted apart' },
	images: { label: 'images', unit: 'B', about: 'images fetched at first load, as files' },
	nodes: { label: 'nodes', unit: 'n', about: 'elements in the document' },
	accessibility: { label: 'LH a11y', unit: 'score', limit: 100, about: 'Lighthouse, mobile' },
	'best-practices': { label: 'LH BP', unit: 'score', limit: 100, about: 'Lighthouse, mobile' },
	seo: {
		label: 'LH SEO',
		unit: 'score',
		limit: 100,
		// A page that nobody should find asks not to be indexed, which Lighthouse counts against it.
		except: ['404', 'search', 'book-print'],
		about: 'Lighthouse, mobile',
	},
	performance: {
		label: 'LH perf',
		unit: 'score',
		about: 'Lighthouse, mobile: depends on the machine, so there is no limit',
	},
	'agentic-browsing': { label: 'LH agent', unit: 'score', about: 'Lighthouse, mobile' },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

/** Measure ids in the order of the table. */
export const measureIds = Object.keys(measures) as MeasureId[]; // keys of the object just above

/** True, false, or `undefined` where there is no limit for this kind of page. */
export function isWithin(
	id: MeasureId,
	value: number,
	{ kind, locale }: { kind: string; locale: Locale },
): boolean | undefined {
	const measure: Measure = measures[id];
	const { kinds, except, limitByLocale, limitByKind, roomByKind } = measure;
	const base = limitByKind?.[kind] ?? limitByLocale?.[locale] ?? measure.limit;
	if (base === undefined || except?.includes(kind)) return undefined;
	if (kinds && !kinds.includes(kind)) return undefined;
	if (measure.unit === 'score') return value >= base;
	return value <= base + (roomByKind?.[kind] ?? 0);
}
