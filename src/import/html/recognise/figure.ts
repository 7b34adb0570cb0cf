import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { oneLine } from '../../read/plain-text.ts';
import { readCaption } from '../caption.ts';
import { attribute, descendants, excerpt, isBlank, isElement, neighbour } from '../dom.ts';
import { isSafeUrl } from '../safe-url.ts';
import { noteCaptionMarkup } from './caption-markup.ts';
import type { Place, Recogniser } from '../recognise.ts';
import { roleOf, setRole, type Role } from '../roles.ts';

/** An image with a caption: `figure`, or an image alone that has a title or "Figure 3: …" after it. */
export const recogniseFigure: Recogniser = (element, place) => {
	if (isElement(element, 'figure') || isCaptionBox(element))
		return recogniseElement(element, place);
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
		if (images.length > 1)
			place.note({
				level: 'unsure',
				construct: 'figure of several images',
				why: 'a figure here has one image: its caption is a paragraph after them',
				where: excerpt(caption),
			});
		return undefined;
	}
	return moveCaption(caption, descendants(element, 'a').some(holdsImage), place);
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
		return moveCaption(next, false, place);
	}
	const image = descendants(element, 'img')[0];
	const title = image ? oneLine(attribute(image, 'title')) : '';
	if (!title) return undefined;
	const why = 'the title of an image alone is the caption of a figure here';
	place.note({ level: 'changed', construct: 'image title', why, where: title });
	return figure(title, '', place);
}

function holdsImage(link: Element): boolean {
	return descendants(link, 'img').length > 0;
}

/** The caption becomes text of the image; the one link in it, a link of the image. */
function moveCaption(caption: Element, isLinked: boolean, place: Place): Role {
	setRole(caption, { is: 'moved' });
	const urls = descendants(caption, 'a')
		.map((a) => attribute(a, 'href'))
		.filter(Boolean);
	const link = !isLinked && urls.length === 1 && isSafeUrl(urls[0] ?? '') ? (urls[0] ?? '') : '';
	noteCaptionMarkup(caption, link === '' ? 0 : 1, place.note);
	return figure(oneLine(toString(caption)), link, place);
}

function isImageAlone(paragraph: Element): boolean {
	const [only, second] = paragraph.children.filter((child) => !isBlank(child));
	return isElement(only, 'img') && second === undefined;
}

function figure(text: string, link: string, place: Place): Role {
	const caption = readCaption(text, 'figure');
	if (caption.number) place.numbered('figure', caption.number, caption.text);
	return { is: 'figure', caption: caption.text, link };
}
