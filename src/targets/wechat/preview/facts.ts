import type { Element, ElementContent } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import { lengthOf } from '../../../domain/wechat/fit-title.ts';
import { longestDigest } from '../../../domain/wechat/limits.ts';
import { element } from './element.ts';
import type { PreviewInput } from './preview-input.ts';

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
/** With a thin place every three digits, whatever the system's locale. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u2009');

/** What the article is like in figures. */
export function facts(input: PreviewInput): Element {
	const texts = messages[input.locale].wechatPreview;
	const rows = rowsOf(input).flatMap(([name, ...values]) => [
		element('dt', {}, texts.fact[name]),
		element('dd', {}, ...values),
	]);
	return element(
		'section',
		{ className: ['panel'], ariaLabelledBy: ['facts'] },
		element('h2', { id: 'facts' }, texts.facts),
		element('dl', {}, ...rows),
	);
}

type FactName = keyof (typeof messages)['en']['wechatPreview']['fact'];
type Row = [name: FactName, ...values: (ElementContent | string)[]];

function rowsOf({ meta, locale, titleLimit }: PreviewInput): Row[] {
	const texts = messages[locale].wechatPreview;
	const { counts, images, cover } = meta;
	const bytes = images.reduce((sum, image) => sum + image.bytes, 0);
	return [
		['title', ...measured(meta.title, titleLimit, locale)],
		['digest', meta.digest, ...measured(meta.digest, longestDigest, locale)],
		['author', meta.author || texts.none],
		['text', texts.characters(grouped(counts.text))],
		['html', texts.kilobytes(kilobytes(counts.bytes), grouped(counts.html))],
		['images', texts.pictures(counts.images, kilobytes(bytes))],
		['notes', String(counts.notes)],
		['terms', String(counts.terms)],
		['cover', cover ? texts.coverOrigin[cover.origin] : texts.none],
		['theme', meta.theme],
		['source', element('code', {}, meta.source)],
		['original', meta.sourceUrl || texts.none],
	];
}

/** How long a text is, and a bar for how much of its room it takes. */
function measured(text: string, room: number, locale: PreviewInput['locale']): ElementContent[] {
	const length = lengthOf(text);
	const words = messages[locale].wechatPreview.ofMost(length, room);
	const share = Math.min(100, Math.round((length / room) * 100));
	const bar = element('span', { style: `width:${share}%` });
	const isOver = length > room;
	return [
		element('span', { className: isOver ? ['length', 'over'] : ['length'] }, words),
		element('span', { className: isOver ? ['room', 'over'] : ['room'], ariaHidden: 'true' }, bar),
	];
}
