import type { Element } from 'hast';
import { countInline } from '../../ledger/count-inline.ts';
import type { Note } from '../../ledger/finding.ts';
import { attribute, descendants, excerpt } from '../dom.ts';

/**
 * The caption of a figure or listing is plain text: says which marks in it stay behind. `kept` is
 * the number of its links that found another place.
 */
export function noteCaptionMarkup(caption: Element, kept: 0 | 1, note: Note): void {
	const { links = 0, ...marks } = countInline(caption);
	const where = excerpt(caption);
	if (Object.keys(marks).length > 0) {
		const delta = Object.fromEntries(Object.entries(marks).map(([kind, n]) => [kind, -n]));
		note({
			level: 'changed',
			construct: 'markup in a caption',
			why: 'such a caption is plain text',
			where,
			delta,
		});
	}
	if (links === 0) return;
	if (links === kept) {
		note({
			level: 'changed',
			construct: 'link in a caption',
			why: 'such a caption is plain text: the image leads there now',
			where,
		});
		return;
	}
	const urls = descendants(caption, 'a')
		.map((a) => attribute(a, 'href'))
		.filter(Boolean);
	const why = `such a caption is plain text: write it into the post; it led to ${urls.join(', ')}`;
	note({ level: 'lost', construct: 'link in a caption', why, where, delta: { links: -links } });
}
