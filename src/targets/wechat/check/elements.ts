import { allowedElements, allowedSvg, droppedWhole } from '../allowed.ts';
import { type Article, quote, type Report } from './report.ts';
import { isEmpty, type Spot } from './spots.ts';

/** Taken away as well, though their words stay. */
const unwrapped = new Set(
	'form dialog details summary dl dt dd foreignObject use defs marker mask filter clipPath'.split(
		' ',
	),
);
const references = new Set(
	'pattern symbol linearGradient radialGradient image a title desc'.split(' '),
);

/** Elements, comments, and what is empty. */
export function checkElements(article: Article, report: Report): void {
	for (const spot of article.spots) {
		checkElement(spot, report);
		for (const child of spot.node.children) {
			if (child.type === 'comment') report('T2', { found: 'comment', at: spot });
		}
	}
	if (article.root.children.some(({ type }) => type === 'comment')) {
		report('T2', { found: 'comment' });
	}
	const [, tag] = /^\s*(?:<!doctype[^>]*>\s*)?<(html|head|body)\b/i.exec(article.input.html) ?? [];
	if (tag) report('T2', { found: `document (\`<${tag.toLowerCase()}>\`)`, expected: 'a fragment' });
	else if (/^\s*<!doctype/i.test(article.input.html)) report('T2', { found: 'doctype' });
}

function checkElement(spot: Spot, report: Report): void {
	const { node, inSvg } = spot;
	const { tagName } = node;
	const found = `element ${quote(`<${tagName}>`)}`;
	if (inSvg ? allowedSvg.has(tagName) : allowedElements.has(tagName)) {
		if (!inSvg && /^(?:p|li|td|th|h[1-6])$/.test(tagName) && isEmpty(node)) {
			report('T3', { found: `empty \`<${tagName}>\``, at: spot });
		}
		return;
	}
	const isRemoved =
		unwrapped.has(tagName) || (inSvg ? references.has(tagName) : droppedWhole.has(tagName));
	report(isRemoved ? 'T2' : 'T1', { found, at: spot });
}
