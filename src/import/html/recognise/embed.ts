import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { oneLine } from '../../read/plain-text.ts';
import {
	attribute,
	classesOf,
	descendants,
	excerpt,
	isBlock,
	isElement,
	neighbour,
} from '../dom.ts';
import type { Place, Recogniser } from '../recognise.ts';
import type { Role } from '../roles.ts';
import { safeSource } from '../safe-source.ts';
import { isSafeUrl } from '../safe-url.ts';

/** Frames, films, drawings, forms, formulas, folds: what Markdown has no word for. */
export const recogniseEmbed: Recogniser = (element, place) => {
	if (isElement(element, 'iframe', 'video', 'audio', 'embed', 'object', 'frame'))
		return media(element, place);
	if (isElement(element, 'svg', 'canvas', 'form', 'dialog', 'applet', 'map'))
		return source(element, place);
	if (classesOf(element).includes('katex') || isElement(element, 'math'))
		return formula(element, place);
	if (isElement(element, 'img')) return image(element, place);
	if (isElement(element, 'noscript')) return noscript(element, place);
	if (isElement(element, 'summary', 'dt')) return boldLine(element, place);
	if (isElement(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p')) return blank(element, place);
	return undefined;
};

function media(element: Element, place: Place): Role {
	const urls = [element, ...descendants(element, 'source', 'embed')].map(
		(node) => attribute(node, 'src') || attribute(node, 'data'),
	);
	const url = urls.find(Boolean) ?? '';
	const where = url || excerpt(element);
	if (!/^(?:https?:)?\/\//.test(url) || !isSafeUrl(url)) return source(element, place);
	const absolute = url.startsWith('//') ? `https:${url}` : url;
	const why = 'there is no Markdown for it: a link leads to it';
	place.note({
		level: 'unsure',
		construct: `<${element.tagName}>`,
		why,
		where,
		delta: { links: 1 },
	});
	return { is: 'mediaLink', url: absolute, text: oneLine(attribute(element, 'title')) || absolute };
}

function source(element: Element, { note, ancestors }: Place): Role {
	const isInline = ancestors.some((ancestor) =>
		/^(?:a|span|p|li|td|th|h[1-6]|em|strong|b|i)$/.test(ancestor.tagName),
	);
	const construct = `<${element.tagName}>`;
	if (isInline) {
		const hasText = toString(element).trim() !== '';
		const why = hasText
			? 'there is no Markdown for it inside a line: its text stays'
			: 'it has no text: an icon, most likely';
		note({ level: hasText ? 'lost' : 'unsure', construct, why, where: excerpt(element) });
		return { is: 'inlineSource', value: oneLine(toString(element)), code: false };
	}
	const why = 'there is no Markdown for it: it is shown as source, in a fence';
	note({ level: 'unsure', construct, why, where: excerpt(element) });
	return { is: 'source', value: safeSource(element) };
}

function formula(element: Element, { note }: Place): Role {
	const annotation = descendants(element, 'annotation')[0];
	const value = oneLine(toString(annotation ?? element));
	note({
		level: 'unsure',
		construct: 'formula',
		why: 'it is inline code now',
		where: value.slice(0, 60),
		delta: { inlineCode: 1 },
	});
	return { is: 'inlineSource', value, code: true };
}

/** Images need an address that can be fetched; lazy loaders hide it. */
function image(element: Element, { note }: Place): Role | undefined {
	const lazy = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataActualsrc']
		.map((name) => attribute(element, name))
		.find(Boolean);
	const src = attribute(element, 'src');
	if (lazy && (src === '' || src.startsWith('data:'))) element.properties['src'] = lazy;
	const address = attribute(element, 'src');
	if (address !== '' && isSafeUrl(address) && !/^(?:mailto|tel):/i.test(address)) return undefined;
	const alt = attribute(element, 'alt');
	const kind = address.startsWith('data:')
		? 'it is written into the feed (data:); save it from the original as a file'
		: 'it has no address that is safe';
	const delta = { images: -1, ...(alt ? { altTexts: -1 } : {}) };
	note({
		level: 'lost',
		construct: 'image',
		why: `${kind}; its alt text stays`,
		where: alt || address.slice(0, 40),
		delta,
	});
	return { is: 'inlineSource', value: alt, code: false };
}

/** The copy of an image for readers without scripts. */
function noscript(element: Element, { parent, index, note }: Place): Role | undefined {
	const isCopy =
		isElement(neighbour(parent.children, index, -1), 'img') ||
		isElement(neighbour(parent.children, index, 1), 'img');
	if (!isCopy || descendants(element, 'img').length === 0) return undefined;
	const n = descendants(element, 'img').length;
	const altTexts = descendants(element, 'img').filter((img) => attribute(img, 'alt')).length;
	note({
		level: 'cleaned',
		construct: '<noscript>',
		why: 'it repeats the image beside it',
		where: '',
		delta: { images: -n, altTexts: -altTexts },
	});
	return { is: 'drop' };
}

function boldLine(element: Element, { note }: Place): Role | undefined {
	if (
		descendants(element, 'p', 'div', 'h2', 'h3', 'h4').length > 0 ||
		element.children.some(isBlock)
	)
		return undefined;
	const what = element.tagName === 'dt' ? 'definition list' : 'fold';
	const why = 'there is no Markdown for it: its name is a bold line';
	note({ level: 'unsure', construct: what, why, where: excerpt(element), delta: { strong: 1 } });
	return { is: 'boldLine' };
}

function blank(element: Element, { note }: Place): Role | undefined {
	const shows =
		descendants(
			element,
			'img',
			'iframe',
			'video',
			'audio',
			'svg',
			'object',
			'embed',
			'input',
			'math',
			'canvas',
		).length > 0;
	if (shows || toString(element).trim() !== '') return undefined;
	const breaks = descendants(element, 'br').length;
	note({
		level: 'cleaned',
		construct: `empty <${element.tagName}>`,
		why: 'it holds nothing',
		where: '',
		delta: breaks ? { breaks: -breaks } : {},
	});
	return { is: 'drop' };
}
