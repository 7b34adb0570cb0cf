import type { Element, ElementContent } from 'hast';
import type { DiagramAsset } from '../../domain/diagram.ts';
import { element, text } from '../../markdown/element.ts';

/** A diagram as one picture that every reader shows; undrawn, as its source. Others: undefined. */
export function feedDiagram(node: Element): ElementContent[] | undefined {
	const { diagram } = node.data ?? {};
	if (!diagram) return undefined;
	const { asset, alt, source } = diagram;
	const captions = node.children.filter(
		(child) => child.type === 'element' && child.tagName === 'figcaption',
	);
	const { id } = node.properties;
	return [
		element('figure', id ? { id } : {}, [
			asset ? picture(asset, alt) : element('pre', {}, [text(source)]),
			...captions,
		]),
	];
}

function picture({ png, width, height }: DiagramAsset, alt: string): Element {
	return element('img', { src: `/_img/${png}`, alt, width, height }, []);
}
