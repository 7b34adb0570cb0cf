import type { Element, ElementContent, Root } from 'hast';
import { visit } from '../markdown/visit.ts';
import type { DiagramAsset } from '../domain/diagram.ts';
import { messages } from '../domain/i18n/messages.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Issue } from '../domain/issue.ts';
import { element } from '../markdown/element.ts';
import type { DiagramProblem } from './diagrams/explain.ts';
import { type DiagramStore, isAccident } from './diagrams/diagram-store.ts';

interface DrawOptions {
	diagrams: DiagramStore;
	/** As the author knows it, for messages. */
	file: string;
	locale: Locale;
}

interface DrawnDiagrams {
	assets: DiagramAsset[];
	issues: Issue[];
	/** One could not be drawn by accident: another build may do better. */
	isUnfinished: boolean;
}

/** Wider drawings do not fit into the column, however small they are shown. */
const widestThatFits = 860;

/** Wider ones scroll on a phone at least, so that keys must reach them. */
const widestThatStays = 400;

/**
 * Puts the picture of each diagram into its figure. One that cannot be drawn shows its source and
 * says why in its place; the others are drawn all the same.
 */
export async function drawDiagrams(
	tree: Root,
	{ diagrams, file, locale }: DrawOptions,
): Promise<DrawnDiagrams> {
	const assets: DiagramAsset[] = [];
	const issues: Issue[] = [];
	let isUnfinished = false;
	for (const figure of diagramsIn(tree)) {
		const { diagram } = figure.data ?? {};
		if (!diagram) continue;
		const result = await diagrams.draw(diagram.source);
		if ('asset' in result) {
			diagram.asset = result.asset;
			assets.push(result.asset);
			const label = messages[locale].scrollDiagram(assets.length);
			figure.children.unshift(picture(result.asset, diagram.alt, label));
			continue;
		}
		isUnfinished ||= isAccident(result);
		const { code, message, hint, line } = result.problem;
		showProblem(figure, result.problem, locale);
		issues.push({
			code: `diagram/${code}`,
			// The page shows the source: poorer, and not wrong. `check` fails.
			severity: 'warning',
			message,
			...(hint ? { hint } : {}),
			file,
			line: diagram.line + (line ?? 0),
			column: diagram.column,
		});
	}
	return { assets, issues, isUnfinished };
}

function diagramsIn(tree: Root): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		if (node.data?.diagram) found.push(node);
	});
	return found;
}

/** The picture in a frame that scrolls by keyboard, under a name of its own. */
function picture({ svg, width, height }: DiagramAsset, alt: string, label: string): Element {
	const img = element('img', {
		src: `/_img/${svg}`,
		alt,
		width,
		height,
		loading: 'lazy',
		decoding: 'async',
	});
	return element(
		'div',
		{
			className: ['drawing', ...(width > widestThatFits ? ['wide'] : [])],
			...(width > widestThatStays ? { tabIndex: 0, role: 'group', ariaLabel: label } : {}),
		},
		[img],
	);
}

/** The source is open, and what is wrong with it stands above. */
function showProblem(figure: Element, { message, line }: DiagramProblem, locale: Locale): void {
	const text = messages[locale];
	const place = line === undefined ? '' : ` (${text.line(line)})`;
	const children: ElementContent[] = [
		{ type: 'text', value: `${text.diagramFailed}${message}${place}` },
	];
	figure.children.unshift(element('p', { className: ['failed'] }, children));
	for (const child of figure.children) {
		if (child.type === 'element' && child.tagName === 'details') child.properties['open'] = true;
	}
}
