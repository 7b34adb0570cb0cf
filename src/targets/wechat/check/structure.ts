import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn } from '../elements.ts';
import { type Article, type Report } from './report.ts';
import { attribute, isEmpty, outwards, type Spot } from './spots.ts';
import { scrolls } from './styles.ts';

/** Lists, rows, wrappers, tables, and the title. */
export function checkStructure({ spots, input }: Article, report: Report): void {
	const seen = new Set<Element>();
	for (const spot of spots) {
		if (spot.inSvg) continue;
		checkList(spot, report);
		checkRows(spot, report);
		checkChain(spot, seen, report);
		checkEmpty(spot, report);
		checkTable(spot, report);
		if (spot.node.tagName === 'h1') checkTitle(spot, input.meta?.title, report);
	}
}

const isList = ({ node }: Spot): boolean => node.tagName === 'ul' || node.tagName === 'ol';

function checkList(spot: Spot, report: Report): void {
	if (!isList(spot) || ![...outwards(spot.parent)].some(isList)) return;
	report('L1', { found: `\`<${spot.node.tagName}>\` within a list`, at: spot });
}

function checkRows(spot: Spot, report: Report): void {
	const { node } = spot;
	if (!/^(?:table|thead|tbody|tfoot|tr|ul|ol)$/.test(node.tagName)) return;
	if (!node.children.some((child) => child.type === 'text')) return;
	report('L2', { found: `white space in \`<${node.tagName}>\``, at: spot });
}

const limits = { chain: 10, depth: 15, children: 20, empty: 15 } as const;

function checkChain(spot: Spot, seen: Set<Element>, report: Report): void {
	if (spot.depth === limits.depth + 1) {
		const found = `element ${spot.depth} levels deep`;
		report('L3', { found, expected: 'at most 15 levels', severity: 'warning', at: spot });
	}
	if (seen.has(spot.node)) return;
	let length = 1;
	for (let next = onlyTwin(spot.node); next; next = onlyTwin(next)) {
		seen.add(next);
		length += 1;
	}
	if (length <= limits.chain) return;
	report('L3', { found: `${length} equal \`<${spot.node.tagName}>\` within each other`, at: spot });
}

/** The only thing within an element, if it is the same element again. */
function onlyTwin(node: Element): Element | undefined {
	const [child] = node.children;
	if (child?.type !== 'element' || node.children.length > 1 || child.tagName !== node.tagName)
		return undefined;
	return attribute(child, 'style') === attribute(node, 'style') ? child : undefined;
}

function checkEmpty(spot: Spot, report: Report): void {
	const children = elementsIn(spot.node);
	if (children.length <= limits.children) return;
	const empty = children.filter(isEmpty).length;
	if (empty > limits.empty) report('L4', { found: `${empty} empty elements`, at: spot });
}

function checkTable(spot: Spot, report: Report): void {
	if (spot.node.tagName !== 'table') return;
	const around = [...outwards(spot)];
	const missing = [
		...(around.some(scrolls) ? [] : ['a scroller']),
		...(around.some(({ node }) => attribute(node, 'data-ignore-width') !== undefined)
			? []
			: ['`data-ignore-width`']),
	];
	if (missing.length > 0)
		report('B1', { found: `table without ${missing.join(' and ')}`, at: spot });
}

function checkTitle(spot: Spot, title: string | undefined, report: Report): void {
	const plain = (text: string): string => text.replace(/\s+/g, '');
	if (title === undefined || plain(toString(spot.node)) !== plain(title)) return;
	report('H1', { found: 'heading that repeats the title', at: spot });
}
