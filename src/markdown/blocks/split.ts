import type { Element, ElementContent } from 'hast';

/** What a container holds: the parts that it is for, and everything else. */
interface Split {
	parts: Element[];
	/** Without white space between blocks. */
	others: ElementContent[];
}

/** Tells the parts of a container from what should not stand there. */
export function splitParts(children: ElementContent[], isPart: (node: Element) => boolean): Split {
	const parts: Element[] = [];
	const others: ElementContent[] = [];
	for (const child of children) {
		if (child.type === 'element' && isPart(child)) parts.push(child);
		else if (child.type !== 'text' || child.value.trim() !== '') others.push(child);
	}
	return { parts, others };
}
