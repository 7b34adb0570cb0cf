import type { Element, ElementContent } from 'hast';
import { element } from '../../../markdown/element.ts';
import { visit } from '../../../markdown/visit.ts';
import { classesOf, from, styled } from '../elements.ts';
import { caption } from '../figure.ts';
import { pictureElement } from '../images.ts';
import type { Renderer } from '../renderer.ts';
import { codeBlock } from './code-block.ts';

/** A diagram as a picture; one that could not be drawn says why and shows its source. */
export function diagram(node: Element, wechat: Renderer): ElementContent[] {
	const captions = node.children
		.filter((child): child is Element => child.type === 'element' && child.tagName === 'figcaption')
		.flatMap((each) => caption(each, wechat));
	const shown = picture(node, wechat) ?? [...failure(node, wechat), ...source(node, wechat)];
	return [from(node, styled('section', wechat.style.figure, [...shown, ...captions]))];
}

/** Undefined: there is none. */
function picture({ data }: Element, wechat: Renderer): ElementContent[] | undefined {
	const { asset, alt = '' } = data?.diagram ?? {};
	const src = `/_img/${asset?.png ?? ''}`;
	const image = asset && wechat.image(src);
	return image && [pictureElement(element('img', { src, alt }), image, wechat.style.diagram)];
}

/** What `drawDiagrams` says of it. */
function failure({ children }: Element, wechat: Renderer): ElementContent[] {
	return children
		.filter((child): child is Element => child.type === 'element')
		.filter((child) => classesOf(child).includes('failed'))
		.map((child) => from(child, styled('p', wechat.style.failed, wechat.inline(child.children))));
}

function source(node: Element, wechat: Renderer): ElementContent[] {
	const found: Element[] = [];
	visit(node, 'element', (child) => {
		if (child.tagName === 'pre') found.push(child);
	});
	return found.flatMap((pre) => codeBlock(pre, wechat));
}
