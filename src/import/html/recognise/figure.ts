import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { oneLine } from '../../read/plain-text.ts';
import { countInline } from '../../ledger/count-inline.ts';
import { readCaption } from '../caption.ts';
import { attribute, descendants, excerpt, isBlank, isElement, neighbour } from '../dom.ts';
import type { Place, Recogniser } from '../recognise.ts';
import { roleOf, setRole, type Role } from '../roles.ts';

/** An image with a caption: `figure`, or an image alone that has a title or "Figure 3: …" after it. */
export const recogniseFigure: Recogniser = (element, place) => {
	if (isElement(element, 'figure') || isCaptionBox(element)) return recogniseElement(element, place);
	if (isElement(element, 'p') && isImageAlone(element)) return recogniseParagraph(element, place);
	if (isElement(element, 'figcaption') && !roleOf(element)) {
		const why = 'it stands beside nothing that it could name: it is a paragraph now';
		place.note({ level: 'unsure', construct: 'caption alone', why, where: excerpt(element) });
	}
	return undefined;
};

/** What WordPress made before there was `figure`. */
function isCaptionBox(element: Element): boolean {
	const { className } = element.properties;
	return isElement(element, 'div') && Array.isArray(className) && className.includes('wp-caption');
}

function recogniseElement(element: Element, place: Place): Role | undefined {
	const caption = descendants(element, 'figcaption')[0] ?? paragraphCaption(element);
	const images = descendants(element, 'img');
	if (!caption || toString(caption).trim() === '') return undefined;
	if (images.length !== 1 || descendants(element, 'table', 'pre', 'figure').length > 0) {
		if (images.length > 1) setRole(caption, { is: 'unwrap' });
		if (images.length > 1) place.note({
			level: 'unsure',
			construct: 'figure of several images',
			why: 'a figure here has one image: its caption is a paragraph after them',
			where: excerpt(caption),
		});
		return undefined;
	}
	setRole(caption, { is: 'moved' });
	noteMarkup(caption, place);
	return figure(oneLine(toString(caption)), place);
}

function paragraphCaption(element: Element): Element | undefined {
	return descendants(element, 'p').find((p) => {
		const { className } = p.properties;
		return Array.isArray(className) && className.includes('wp-caption-text');
	});
}

function recogniseParagraph(element: Element, place: Place): Role | undefined {
	const next = neighbour(place.parent.children, place.index, 1);
	if (isElement(next, 'p') && readCaption(oneLine(toString(next)), 'figure').number) {
		setRole(next, { is: 'moved' });
		noteMarkup(next, place);
		return figure(oneLine(toString(next)), place);
	}
	const image = descendants(element, 'img')[0];
	const title = image ? oneLine(attribute(image, 'title')) : '';
	if (!title) return undefined;
	const why = 'the title of an image alone is the caption of a figure here';
	place.note({ level: 'changed', construct: 'image title', why, where: title });
	return figure(title, place);
}

function isImageAlone(paragraph: Element): boolean {
	const [only, second] = paragraph.children.filter((child) => !isBlank(child));
	return isElement(only, 'img') && second === undefined;
}

function figure(text: string, place: Place): Role {
	const caption = readCaption(text, 'figure');
	if (caption.number) place.numbered('figure', caption.number, caption.text);
	return { is: 'figure', caption: caption.text };
}

/** A caption of a figure is plain text: links and marks in it cannot come along. */
function noteMarkup(caption: Element, { note }: Place): void {
	const counts = countInline(caption);
	const delta = Object.fromEntries(Object.entries(counts).map(([kind, n]) => [kind, -n]));
	if (Object.keys(delta).length === 0) return;
	const links = descendants(caption, 'a').map((a) => attribute(a, 'href')).filter(Boolean);
	note({
		level: links.length > 0 ? 'lost' : 'changed',
		construct: links.length > 0 ? 'link in a caption' : 'markup in a caption',
		why: `the caption of a figure is plain text${links.length > 0 ? `; it led to ${links.join(', ')}` : ''}`,
		where: excerpt(caption),
		delta,
	});
}
