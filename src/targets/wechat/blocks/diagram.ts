import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { element } from '../../../markdown/element.ts';
import { setData } from '../../../markdown/set-data.ts';
import { visit } from '../../../markdown/visit.ts';
import { added, classesOf, elementsIn, from, styled } from '../elements.ts';
import { caption } from '../figure.ts';
import { pictureElement } from '../images.ts';
import type { Renderer } from '../renderer.ts';
import { codeBlock } from './code-block.ts';

/** A diagram as a picture; one that could not be drawn says why and shows its source. */
export function diagram(node: Element, wechat: Renderer): ElementContent[] {
	const captions = elementsIn(node)
		.filter(({ tagName }) => tagName === 'figcaption')
		.flatMap((each) => caption(each, wechat));
	const image = picture(node, wechat);
	const shown = [
		...(image ? [] : failure(node, wechat)),
		ofDiagram(image ?? source(node, wechat), node),
	];
	return [from(node, styled('section', wechat.style.figure, [...shown, ...captions]))];
}

/** What stands for the diagram, and knows it: checks compare diagrams by that. */
function ofDiagram(children: ElementContent[], { data }: Element): Element {
	const made = styled('section', '', children);
	return data?.diagram ? setData(made, { diagram: data.diagram }) : made;
}

/** Undefined: there is none. */
function picture({ data }: Element, wechat: Renderer): ElementContent[] | undefined {
	const { asset, alt = '' } = data?.diagram ?? {};
	const src = `/_img/${asset?.png ?? ''}`;
	const image = asset && wechat.image(src);
	return image && [pictureElement(element('img', { src, alt }), image, wechat.style.diagram)];
}

/** What `drawDiagrams` says of it. */
function failure(node: Element, wechat: Renderer): ElementContent[] {
	return elementsIn(node)
		.filter((child) => classesOf(child).includes('failed'))
		.map((child) => styled('p', wechat.style.failed, [added(toString(child))]));
}

function source(node: Element, wechat: Renderer): ElementContent[] {
	const found: Element[] = [];
	visit(node, 'element', (child) => {
		if (child.tagName === 'pre') found.push(child);
	});
	return found.flatMap((pre) => codeBlock(pre, wechat));
}
