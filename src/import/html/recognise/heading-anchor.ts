import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { decode } from '../../../domain/text/decode.ts';
import { attribute, classesOf, isElement } from '../dom.ts';
import type { Recogniser } from '../recognise.ts';

const permalink =
	/^(?:anchor|header-?link|heading-?anchor|headerlink|hash-link|anchor-link|header-anchor|permalink)$/;

/** The link of a heading to itself: a sign to be dropped, or the heading's words to be kept. */
export const recogniseHeadingAnchor: Recogniser = (element, { ancestors, note }) => {
	const heading = ancestors.findLast((ancestor) => /^h[1-6]$/.test(ancestor.tagName));
	if (!heading || !isElement(element, 'a')) return undefined;
	const href = attribute(element, 'href');
	const own = attribute(heading, 'id');
	const isOwn = href.startsWith('#') && (own === '' || decode(href.slice(1)) === own);
	if (!isOwn && !classesOf(element).some((name) => permalink.test(name))) return undefined;
	note({
		level: 'cleaned',
		construct: 'heading link',
		why: 'the site links headings itself',
		where: toString(heading).trim().slice(0, 60),
		delta: { links: -1 },
	});
	return isSign(element) ? { is: 'drop' } : { is: 'unwrap' };
};

function isSign(element: Element): boolean {
	return /^[#¶§🔗\s\u200b]*$/u.test(toString(element));
}
