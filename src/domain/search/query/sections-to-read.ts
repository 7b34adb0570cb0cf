import type { FoundPhrase } from './match-pages.ts';
import { requiredOf } from './required-units.ts';
import { wholeKey } from './find-keys.ts';
import type { Pages } from './pages.ts';

// As many as a result shows; of several phrases each is proved by one.
const mostSections = 3;

/**
 * Says of each page which of its sections to read. For each phrase: those where it stands by one key
 * (`sure`), then those that hold all of its units, in headings and titles first, then that which
 * holds most of them.
 */
export function sectionsToRead(
	{ pageOf, firstOf }: Pages,
	phrases: readonly FoundPhrase[],
	sure: readonly number[],
): (page: number) => number[] {
	const worths = phrases.map((phrase) => worthOf(pageOf.length, phrase));
	const isSure = new Set(sure);
	const most = phrases.length > 1 ? 1 : mostSections;
	return (page) => {
		const [first = 0, end = 0] = [firstOf[page], firstOf[page + 1]];
		const all = Array.from({ length: end - first }, (_, index) => first + index);
		const wanted = worths.flatMap(({ worth, whole }) => {
			const worthAt = (section: number) =>
				(worth[section] ?? 0) + (isSure.has(section) ? whole * 2 : 0);
			const held = all.filter((section) => worthAt(section) > 0);
			held.sort((a, b) => worthAt(b) - worthAt(a) || a - b);
			const complete = held.filter((section) => worthAt(section) >= whole);
			return complete.length > 0 ? complete.slice(0, most) : held.slice(0, 1);
		});
		return wanted.length > 0 ? [...new Set(wanted)] : [first];
	};
}

/** What each section holds of a phrase: `whole` or more, where it is all of it. */
function worthOf(
	count: number,
	{ units, places }: FoundPhrase,
): { worth: Float64Array; whole: number } {
	const worth = new Float64Array(count);
	// Places decide among sections that hold as many units.
	const required = requiredOf({ units, places });
	const whole = required.length * 16;
	for (const at of required)
		for (const [index, section] of places[at]?.sections.entries() ?? []) {
			const place = places[at]?.places[index] ?? 0;
			if (units[at]?.whole && place < wholeKey) continue;
			worth[section] = (worth[section] ?? 0) + 16 + (place % wholeKey) / units.length;
		}
	return { worth, whole };
}
