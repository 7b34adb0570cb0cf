import type { Element } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { element } from './element.ts';
import { countIssues } from './issue-list.ts';
import type { PreviewInput } from './preview-input.ts';

/** The switches, what is to look at, and the button that copies. */
export function pageHeader(input: PreviewInput): Element {
	const texts = messages[input.locale].wechatPreview;
	return element(
		'header',
		{},
		element('h1', {}, texts.heading),
		...partLinks(input),
		choice('view', texts.view, texts.views),
		choice('width', texts.width, texts.widths),
		countIssues(input),
		// On narrow screens they stand below two long frames.
		element('a', { href: '#facts', className: ['jump'] }, texts.facts),
		copyBox(input),
	);
}

/** To the other parts of the text. */
function partLinks({ parts = [], meta, locale }: PreviewInput): Element[] {
	if (parts.length < 2) return [];
	const links = parts.map((href, index) =>
		element(
			'a',
			{ href, ariaCurrent: index + 1 === meta.part?.number ? 'page' : undefined },
			String(index + 1),
		),
	);
	const name = element('span', { id: 'parts' }, messages[locale].wechatPreview.parts);
	return [element('nav', { ariaLabelledBy: ['parts'] }, name, ...links)];
}

/** Radio buttons; the first is chosen. A sheet answers them, so they need no script. */
function choice(name: string, legend: string, options: Record<string, string>): Element {
	const labels = Object.entries(options).map(([value, words], index) => {
		const properties = { type: 'radio', name, value, checked: index === 0 };
		return element('label', {}, element('input', properties), element('span', {}, words));
	});
	return element('fieldset', {}, element('legend', {}, legend), ...labels);
}

function copyBox({ locale }: PreviewInput): Element {
	const { copy, copying, copied, notCopied, withoutScript } = messages[locale].wechatPreview;
	const button = element(
		'button',
		// The script makes it work; until then it says that it does not.
		{
			type: 'button',
			disabled: true,
			dataCopying: copying,
			dataCopied: copied,
			dataRefused: notCopied,
		},
		copy,
	);
	return element(
		'div',
		{ className: ['copy'] },
		element('p', { role: 'status' }),
		// Seen while the button is out of use.
		element('p', { className: ['hint'] }, withoutScript),
		button,
	);
}
