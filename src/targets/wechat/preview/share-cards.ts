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
	const title = element('p', { className: ['card-title'] }, meta.title);
	const digest = element('p', { className: ['card-digest'] }, meta.digest);
	const card = (shape: 'wide' | 'square', caption: string, ...parts: Element[]): Element =>
		element(
			'figure',
			{},
			element('div', { className: ['card', shape], lang }, ...parts),
			element('figcaption', {}, caption),
		);
	const beside = element('div', { className: ['card-words'] }, title, digest);
	return element(
		'section',
		{ className: ['panel'], ariaLabelledBy: ['cards'] },
		element('h2', { id: 'cards' }, texts.cards),
		card('wide', texts.cardWide, cover(input, '2.35:1'), title),
		card('square', texts.cardSquare, beside, cover(input, '1:1')),
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
