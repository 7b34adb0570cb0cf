import { locales } from '../../../domain/i18n/locale.ts';

/** What a page may weigh at first load: HTML, CSS and JS in brotli, in bytes. */
interface WeightLimit {
	/** For the message: `a list`. */
	kind: string;
	/** Address without the language's prefix; the first that fits decides. */
	address: RegExp;
	most: number;
	/** What to do about it. */
	hint: string;
}

/**
 * One round trip: what a server may send before it has to wait, ten packets of RFC 6928 and what
 * they hold. `npm run budget` measures the same in a browser, on pages of known length.
 */
export const shortPageBytes = 16_384;

const short = {
	kind: 'a page without a text of its own',
	most: shortPageBytes,
	hint: 'Lower `pageSize` in src/site.ts, or look at what its layout loads.',
};
const whole = {
	kind: 'a list of everything',
	most: 131_072,
	hint: 'It grows with the site: cut it into pages.',
};

/** By kind of page. A text is as long as it is, so its limit only catches what is no text. */
export const weightLimits: readonly WeightLimit[] = [
	{ ...short, address: /^\/(?:404\.html|search\/|blog\/(?:page\/\d+\/)?)?$/ },
	{ ...whole, address: /^\/(?:glossary|archive|landscape|tags|categories|series|handbooks)\/$/ },
	{ ...whole, address: /^\/handbooks\/[^/]+\/terms\/$/ },
	{
		kind: 'a book on one page',
		address: /^\/handbooks\/[^/]+\/print\/$/,
		most: 1_048_576,
		hint: 'Make two books of it.',
	},
	{
		kind: 'a text',
		address: /^/,
		most: 65_536,
		hint: 'Split the text, or make files of what is in it: data, drawings, long listings.',
	},
];

const prefix = new RegExp(`^/(?:${locales.join('|')})(?=/)`);

/** The limit of the page at an address. */
export function weightLimitOf(path: string): WeightLimit {
	const rest = path.replace(prefix, '');
	const limit = weightLimits.find(({ address }) => address.test(rest));
	if (!limit) throw new Error(`Unexpected address ${path}, expected one that the last line fits`);
	return limit;
}
