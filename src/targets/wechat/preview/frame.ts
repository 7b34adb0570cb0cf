import type { Element } from 'hast';
import { languageTag } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import { element } from './element.ts';
import type { PreviewInput } from './preview-input.ts';
import { readerSheet } from './reader-sheet.ts';
import { type Mode, shownArticle } from './shown-article.ts';

/**
 * The article on WeChat's page, in one mode. It stands in a shadow tree, so that no rule of the preview
 * reaches it; that is declared in HTML and needs no script.
 */
export function frame(input: PreviewInput, mode: Mode): Element {
	const { meta, locale, html, darkHtml, account } = input;
	const texts = messages[locale].wechatPreview;
	const shown = shownArticle(mode === 'light' ? html : darkHtml, mode, input.images);
	const article = element('div', { id: 'article' }, ...shown);
	const by = [meta.author, account].filter(Boolean);
	const page = element(
		'div',
		{ className: ['page', mode] },
		element('p', { className: ['title'] }, meta.title),
		element('p', { className: ['by'] }, ...by.map((name) => element('span', {}, name))),
		article,
		more(input),
	);
	return element(
		'figure',
		{ className: ['frame', mode] },
		element('figcaption', {}, texts.frame[mode]),
		element(
			'div',
			{ className: ['screen'], dataMode: mode, lang: languageTag[meta.locale] },
			{
				type: 'element',
				tagName: 'template',
				properties: { shadowRootMode: 'open' },
				children: [],
				content: { type: 'root', children: [element('style', {}, readerSheet), page] },
			},
		),
	);
}

/** “Read the original” below the article; an address that is none of the web's leads nowhere. */
function more({ meta, locale }: PreviewInput): Element {
	const texts = messages[locale].wechatPreview;
	const lang = languageTag[locale];
	if (!/^https?:\/\//.test(meta.sourceUrl)) {
		return element('p', { className: ['more'], lang }, texts.readMoreMissing);
	}
	const link = element('a', { href: meta.sourceUrl, rel: ['noreferrer'] }, texts.readMore);
	return element('p', { className: ['more'], lang }, link);
}
