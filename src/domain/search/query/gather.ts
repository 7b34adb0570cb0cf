import type { Locale } from '../../i18n/locale.ts';
import type { SearchRequest } from '../search-answer.ts';
import { isHan } from '../fold.ts';
import type { Corpus } from './corpus.ts';
import type { FoundPages } from './find-phrases.ts';
import type { Candidate } from './match-pages.ts';
import { orderOf, orderRead } from './order.ts';
import { passes } from './pages.ts';
import { type ReadPage, verify, type Verified } from './verify.ts';

/** What an answer is made from. */
export interface Search {
	corpus: Corpus;
	request: SearchRequest;
	/** Pages that were found but do not pass the filters: facets count them. */
	beyond: Set<number>;
}

/** Pages of one language that hold phrases. */
export interface Gathered {
	/** Best first. */
	held: ReadPage[];
	/** Pages with the keys side by side, but not the phrases. */
	others: ReadPage[];
	/** Pages not read that hold them, surely or probably. */
	unread: number[];
	/** True where `unread` is a guess. */
	isAbout: boolean;
}

/** Pages of which language are wanted, and how many of them with their texts. */
interface Wish {
	lang: Locale;
	wanted: number;
}

/** Finds and reads the pages of a language that hold what was looked up. */
export async function gather(
	search: Search,
	found: FoundPages,
	{ lang, wanted }: Wish,
): Promise<Gathered> {
	const { corpus, request } = search;
	const { pages } = corpus;
	const candidates = candidatesIn(search, found, lang);
	const phrases = found.phrases.map(({ text }) => text);
	const titled = corpus.titled(phrases.join(' '));
	const sorted = candidates.sort(orderOf(pages, request.sort, titled));
	const tried = isJoined(found) ? onlySome(sorted, /^\p{N}/u.test(phrases[0] ?? '')) : sorted;
	const look = async () => verify(corpus, tried, { phrases, wanted });
	let verified = await look();
	if (await mayBeTraditional(corpus, verified, phrases)) verified = await look();
	return {
		held: verified.held.sort(orderRead(pages, request.sort)),
		others: verified.others,
		...guess(verified, found.isSure),
	};
}

/** Pages of a language that may hold it; notes those that do not pass the filters. */
export function candidatesIn(
	{ corpus: { pages }, request, beyond }: Search,
	found: FoundPages,
	lang: Locale,
): Candidate[] {
	return found.candidates.filter(({ page, tier }) => {
		if (tier === 0 || pages.lang(page) !== lang) return false;
		const isWanted = passes(pages, request.filters, page);
		if (!isWanted) beyond.add(page);
		return isWanted;
	});
}

const isJoined = ({ phrases }: FoundPages): boolean =>
	phrases.every(({ compound }) => compound !== undefined);

// Words joined by signs are keys, but for very long ones: others hold the parts by chance. Figures are
// keys wherever they begin.
const mostByChance = { words: 8, figures: 2 } as const;

function onlySome(sorted: readonly Candidate[], isFigure: boolean): Candidate[] {
	const most = mostByChance[isFigure ? 'figures' : 'words'];
	const chance = sorted.filter(({ isSure }) => !isSure).slice(0, most);
	return sorted.filter((one) => one.isSure || chance.includes(one));
}

/** Keys are Simplified, texts as they were written: what one has and the other lacks is Traditional. */
async function mayBeTraditional(
	corpus: Corpus,
	{ others }: Verified,
	phrases: readonly string[],
): Promise<boolean> {
	const isHanAsked = phrases.some((phrase) => [...phrase].some(isHan));
	if (others.length === 0 || !isHanAsked || corpus.toSimplified()) return false;
	return (await corpus.han()).simplified.size > 0;
}

const pageOf = ({ page }: Candidate): number => page;

function guess(
	{ held, others, unread }: Verified,
	isSure: boolean,
): Pick<Gathered, 'unread' | 'isAbout'> {
	if (unread.length === 0) return { unread: [], isAbout: false };
	const isLikely = isSure || held.length > others.length;
	return { unread: isLikely ? unread.map(pageOf) : [], isAbout: !isSure };
}
