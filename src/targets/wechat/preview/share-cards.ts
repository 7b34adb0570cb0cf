import type { Element } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { languageTag } from '../../../domain/i18n/locale.ts';
import { cropStyle } from './crop-style.ts';
import { element } from './element.ts';
import type { PreviewInput } from './preview-input.ts';

/** The article in a list and in a chat, with its cover cut as WeChat will cut it. */
export function shareCards(input: PreviewInput): Element {
	const { meta, locale } = input;
	const texts = messages[locale].wechatPreview;
	const lang = languageTag[meta.locale];
	const words = [
		element('p', { className: ['card-title'] }, meta.title),
		element('p', { className: ['card-digest'] }, meta.digest),
	];
	return element(
		'section',
		{ className: ['panel'], ariaLabelledBy: ['cards'] },
		element('h2', { id: 'cards' }, texts.cards),
		element(
			'figure',
			{},
			element(
				'div',
				{ className: ['card', 'wide'], lang },
				cover(input, '2.35:1'),
				element('p', { className: ['card-title'] }, meta.title),
			),
			element('figcaption', {}, texts.cardWide),
		),
		element(
			'figure',
			{},
			element(
				'div',
				{ className: ['card', 'square'], lang },
				element('div', { className: ['card-words'] }, ...words),
				cover(input, '1:1'),
			),
			element('figcaption', {}, texts.cardSquare),
		),
	);
}

function cover({ meta, images, locale }: PreviewInput, ratio: '2.35:1' | '1:1'): Element {
	if (!meta.cover) {
		const text = messages[locale].wechatPreview.noCover;
		return element('div', { className: ['crop', 'missing'] }, element('span', {}, text));
	}
	const { image, crops } = meta.cover;
	const given = Object.hasOwn(images, image.file) ? images[image.file] : undefined;
	const src = given === undefined || /^https?:/.test(given) ? image.file : given;
	const style = cropStyle(crops[ratio]);
	return element('div', { className: ['crop'] }, element('img', { src, alt: '', style }));
}
