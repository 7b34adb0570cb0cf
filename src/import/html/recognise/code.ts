import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { oneLine } from '../../read/plain-text.ts';
import { attribute, classesOf, descendants, isElement } from '../dom.ts';
import { noteCaptionMarkup } from './caption-markup.ts';
import { reportCode } from './code-report.ts';
import type { Recogniser } from '../recognise.ts';
import { setRole } from '../roles.ts';

/** Names that say "no language". */
const none = new Set([
	'text',
	'txt',
	'plain',
	'plaintext',
	'none',
	'nohighlight',
	'no-highlight',
	'fallback',
]);

/**
 * A listing: `pre`, or what highlighters build around it: Hugo's and Hexo's tables with a column of
 * line numbers, `figure.highlight.yaml`, `figure > pre + figcaption`.
 */
export const recogniseCode: Recogniser = (element, place) => {
	const pre = codeOf(element);
	if (!pre) return undefined;
	const lang = languageOf(
		[...place.ancestors.slice(-3), element, ...descendants(element, 'pre', 'code')],
		pre,
	);
	const caption = descendants(element, 'figcaption')[0];
	const title = caption ? oneLine(toString(caption)) : attribute(element, 'title');
	if (caption) setRole(caption, { is: 'moved' });
	if (caption) noteCaptionMarkup(caption, 0, place.note);
	const value = textOf(pre).replace(/^\n/, '').replace(/\s+$/, '');
	const named = none.has(lang) ? '' : lang;
	reportCode({ value, lang: named, withheld: lang !== named ? lang : '' }, place.note);
	return { is: 'code', lang: named, said: lang, title, value };
};

/** The `pre` that holds the code, when the element is a listing and nothing else. */
function codeOf(element: Element): Element | undefined {
	if (isElement(element, 'pre', 'listing', 'xmp', 'plaintext')) return element;
	const isFrame = isElement(element, 'figure', 'table') || isHighlight(element);
	if (!isFrame) return undefined;
	const pres = descendants(element, 'pre').filter((pre) => !isGutter(pre));
	const [only, second] = pres;
	if (!only || second) return undefined;
	const rest = withoutCode(element, only);
	const isNumbered = isElement(element, 'table') || descendants(element, 'table').length > 0;
	return rest === '' || (isNumbered && /^[\d\s]*$/.test(rest)) ? only : undefined;
}

function isHighlight(element: Element): boolean {
	return (
		isElement(element, 'div') &&
		classesOf(element).some((name) => /^(?:highlight|code-?block)/.test(name))
	);
}

/** A column of line numbers. */
function isGutter(pre: Element): boolean {
	return /^[\d\s]+$/.test(toString(pre)) && !classNames(pre).includes('language-');
}

function classNames(pre: Element): string {
	return [pre, ...descendants(pre, 'code')].flatMap(classesOf).join(' ');
}

/** What the frame says beside the code and its caption. */
function withoutCode(node: Element, pre: Element): string {
	return node.children
		.map((child) => {
			if (child.type === 'text') return child.value;
			if (child.type !== 'element' || child === pre || child.tagName === 'figcaption') return '';
			return withoutCode(child, pre);
		})
		.join('')
		.trim();
}

function languageOf(candidates: readonly Element[], pre: Element): string {
	for (const element of [...candidates, pre]) {
		const data = attribute(element, 'dataLang') || attribute(element, 'dataLanguage');
		if (data) return data.toLowerCase();
		for (const name of classesOf(element)) {
			const match = /^(?:language-|lang-|highlight-source-|brush:)(.+)$/.exec(name);
			if (match?.[1]) return match[1].toLowerCase();
		}
		const [first, second] = classesOf(element);
		if (isElement(element, 'figure') && first === 'highlight' && second)
			return second.toLowerCase();
	}
	return '';
}

/** Text of code: `br` ends a line. */
function textOf(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element') return '';
	return node.tagName === 'br' ? '\n' : node.children.map(textOf).join('');
}
