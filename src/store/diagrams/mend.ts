import type { DiagramType } from '../../domain/diagram.ts';
import { boundingBox } from './bounding-box.ts';
import { inks, type Mode, paletteOf, strong } from './inks.ts';

/** Mermaid's grammar of Sankey diagrams knows ASCII alone; other signs pass as `~4e2d~`. */
export function escapeSource(source: string, type: DiagramType | undefined): string {
	if (type !== 'sankey') return source;
	return source.replace(/[^\x00-\x7e]/gu, (sign) => `~${sign.codePointAt(0)?.toString(16)}~`);
}

type Mender = (svg: Element, mode: Mode) => void;

/** What mermaid draws wrongly or in colours of its own, by the type of the diagram. */
const menders: Partial<Record<DiagramType, Mender>> = {
	sankey: mendSankey,
	state: centreLabels,
	architecture: mendIcons,
	git: raiseTitle,
	er: straightenStarts,
	gantt: (svg) => svg.querySelector('.today')?.remove(),
};

export function mend(svg: Element, type: DiagramType | undefined, mode: Mode): void {
	if (type) menders[type]?.(svg, mode);
}

// The colours that d3 gives to categories, which mermaid takes without asking a theme.
const tableau =
	'#4e79a7 #f28e2c #e15759 #76b7b2 #59a14f #edc949 #af7aa1 #ff9da7 #9c755f #bab0ab'.split(' ');

/** Bands that multiply with what is under them would vanish on dark paper. */
function mendSankey(svg: Element, mode: Mode): void {
	const { pick } = paletteOf(mode);
	for (const element of svg.querySelectorAll('[fill],[stroke],[stop-color],[style]')) {
		if (element.getAttribute('style')?.includes('mix-blend-mode')) {
			element.setAttribute('opacity', '0.6');
		}
		for (const name of ['fill', 'stroke', 'stop-color']) {
			const index = tableau.indexOf(element.getAttribute(name)?.toLowerCase() ?? '');
			if (index >= 0) element.setAttribute(name, pick(strong[index % strong.length] ?? inks.zhong));
		}
	}
	for (const text of svg.querySelectorAll('text')) {
		text.removeAttribute('opacity');
		for (const node of text.childNodes) {
			if (node.nodeType === 3) node.nodeValue = unescapeText(node.nodeValue ?? '');
		}
	}
}

const unescapeText = (text: string): string =>
	text.replace(/~([\da-f]{2,6})~/g, (_, code: string) =>
		String.fromCodePoint(Number.parseInt(code, 16)),
	);

/** Labels of states begin at the left edge of a box that is centred. */
function centreLabels(svg: Element): void {
	for (const label of svg.querySelectorAll('.statediagram-state > .label')) {
		const { x, width } = boundingBox(label);
		const place = /translate\(\s*[-\d.]+[\s,]+([-\d.]+)/.exec(
			label.getAttribute('transform') ?? '',
		);
		label.setAttribute('transform', `translate(${-(x + width / 2)}, ${place?.[1] ?? 0})`);
	}
}

/** The title stands where tags do. */
function raiseTitle(svg: Element): void {
	const title = svg.querySelector('.gitTitleText');
	title?.setAttribute('y', String(Number(title.getAttribute('y') ?? 0) - 22));
}

const alongBorder =
	/^M(-?[\d.]+)[, ](-?[\d.]+)L(-?[\d.]+)[, ](-?[\d.]+)Q(-?[\d.]+)[, ](-?[\d.]+)[, ](-?[\d.]+)[, ](-?[\d.]+)(?=L)/;

/** Relations that leave a border exactly in its line run along it first, and turn their sign with it. */
function straightenStarts(svg: Element): void {
	for (const path of svg.querySelectorAll('path[marker-start]')) {
		const data = path.getAttribute('d') ?? '';
		const [all = '', ...parts] = alongBorder.exec(data) ?? [];
		const [x0 = 0, y0 = 0, , y1 = 0, x2 = 0, y2 = 0, x3 = 0] = parts.map(Number);
		const isFlat = Math.abs(y0 - y1) < 0.01 && Math.abs(y0 - y2) < 0.01;
		if (!all || !isFlat || Math.abs(x2 - x3) > 0.01 || Math.abs(x2 - x0) > 40) continue;
		path.setAttribute('d', `M${x2},${y0}${data.slice(all.length)}`);
	}
}

/** White signs on blue → ink on wash. */
function mendIcons(svg: Element, mode: Mode): void {
	const { ink } = paletteOf(mode);
	for (const element of svg.querySelectorAll('[style]')) {
		const style = element.getAttribute('style') ?? '';
		element.setAttribute(
			'style',
			style.replace(/#087ebf/gi, ink('wash')).replace(/#fff(?:fff)?\b/gi, ink('nong')),
		);
	}
	for (const element of svg.querySelectorAll('[fill="#fff"]'))
		element.setAttribute('fill', ink('nong'));
}
