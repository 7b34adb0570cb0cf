import { toHtml } from 'hast-util-to-html';
import { languageTag } from '../../../domain/i18n/locale.ts';
import { element } from './element.ts';
import { facts } from './facts.ts';
import { frame } from './frame.ts';
import { issueList } from './issue-list.ts';
import { pageHead } from './page-head.ts';
import { pageHeader } from './page-header.ts';
import { pageScript } from './page-script.ts';
import type { PreviewInput } from './preview-input.ts';
import { shareCards } from './share-cards.ts';

/**
 * One page that shows an article as WeChat's reader will: on a phone and in a wide column, by light and
 * in dark mode, with its share cards, figures and issues, and a button that copies it. It asks nothing
 * of any other server.
 */
export function previewHtml(input: PreviewInput): string {
	const { locale, live } = input;
	const frames = element(
		'div',
		{ className: ['frames'] },
		frame(input, 'light'),
		frame(input, 'dark'),
	);
	const side = element(
		'div',
		{ className: ['side'] },
		issueList(input),
		facts(input),
		shareCards(input),
	);
	const body = element(
		'body',
		{},
		pageHeader(input),
		element('main', {}, frames, side),
		element('script', { type: 'module' }, pageScript),
	);
	const attributes = { lang: languageTag[locale], ...(live ? { dataLive: live } : {}) };
	const html = element('html', attributes, pageHead(input), body);
	return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`;
}
