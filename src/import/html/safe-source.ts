import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { isSafeUrl } from './safe-url.ts';

/** The source of an element to be shown, without what could ever run. */
export function safeSource(element: Element): string {
	return toHtml(clean(element));
}

function clean(element: Element): Element {
	const properties = Object.fromEntries(
		Object.entries(element.properties).filter(
			([name, value]) =>
				!/^on[a-z]|^style$|^srcDoc$/i.test(name) && (typeof value !== 'string' || isSafeUrl(value)),
		),
	);
	const children = element.children.flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return child.type === 'text' ? [child] : [];
		return /^(?:script|style)$/i.test(child.tagName) ? [] : [clean(child)];
	});
	return { ...element, properties, children };
}
