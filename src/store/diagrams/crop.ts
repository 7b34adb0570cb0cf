import { matrixToRoot, outlineOf } from './bounding-box.ts';
import { boxAround } from './matrix.ts';

/** Around the drawing, in pixels. */
const margin = 10;

const painted = 'rect,circle,ellipse,line,polyline,polygon,path,text,image,use';

/** Takes away the empty room that some types leave around, and adds what others cut off. */
export function crop(svg: Element, paper: string): void {
	const points = Array.from(svg.querySelectorAll(painted))
		.filter((element) => isPainted(element, paper))
		.flatMap((element) => outlineOf(element, matrixToRoot(element)).flat())
		.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
	const box = boxAround(points);
	if (!box) return;
	const numbers = [
		Math.floor(box.x - margin),
		Math.floor(box.y - margin),
		Math.ceil(box.width + 2 * margin),
		Math.ceil(box.height + 2 * margin),
	];
	svg.setAttribute('viewBox', numbers.join(' '));
}

/** A shape of the paper's own colour only fills the room. */
function isPainted(element: Element, paper: string): boolean {
	if (element.closest('defs,marker,symbol,clipPath,pattern,[display=none]')) return false;
	if (['text', 'image', 'use'].includes(element.localName)) return true;
	const stroke = inherited(element, 'stroke') ?? 'none';
	const fill = inherited(element, 'fill') ?? '#000';
	const width = Number.parseFloat(inherited(element, 'stroke-width') ?? '1');
	return (stroke !== 'none' && width > 0) || (fill !== 'none' && fill !== paper);
}

const inherited = (element: Element, name: string): string | undefined =>
	element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
