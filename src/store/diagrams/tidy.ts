const elements = new Set(
	(
		'svg g path rect circle ellipse line polyline polygon text tspan textPath image ' +
		'defs marker use symbol linearGradient radialGradient stop clipPath pattern'
	).split(' '),
);

const attributes = new Set(
	(
		'id d x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy points transform width height viewBox href ' +
		'preserveAspectRatio markerWidth markerHeight markerUnits refX refY orient offset ' +
		'gradientUnits gradientTransform patternUnits patternTransform clipPathUnits textLength ' +
		'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray ' +
		'stroke-linecap stroke-linejoin stop-color stop-opacity opacity font-size font-weight ' +
		'font-style font-family text-anchor text-decoration dominant-baseline alignment-baseline ' +
		'marker-start marker-mid marker-end clip-path display visibility paint-order xml:space'
	).split(' '),
);

const geometry = /^(?:d|[xy][12]?|d[xy]|c[xy]|r[xy]?|points|transform|width|height|viewBox)$/;
const inlineImage = /^data:image\/(?:png|jpeg|webp|gif);base64,[a-z\d+/=\s]+$/i;
const defined = 'marker,linearGradient,radialGradient,clipPath,pattern,symbol';

/** Leaves what a picture needs, and nothing that could run, load or lead anywhere. */
export function tidy(svg: Element): void {
	for (const element of Array.from(svg.querySelectorAll('*'))) {
		if (!element.isConnected && !svg.contains(element)) continue;
		if (element.localName === 'a') element.replaceWith(groupOf(element));
		else if (!elements.has(element.localName) || isHidden(element)) element.remove();
	}
	for (const element of [svg, ...svg.querySelectorAll('*')]) tidyAttributes(element);
	for (const image of svg.querySelectorAll('image:not([href])')) image.remove();
	dropUnused(svg);
	dropEmpty(svg);
	renumber(svg);
}

/** A link → a group with its attributes and what it holds. */
function groupOf(link: Element): Element {
	const group = link.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
	for (const { name, value } of Array.from(link.attributes)) {
		if (attributes.has(name) && name !== 'href') group.setAttribute(name, value);
	}
	group.append(...link.childNodes);
	return group;
}

function isHidden(element: Element): boolean {
	return (
		element.getAttribute('display') === 'none' || element.getAttribute('visibility') === 'hidden'
	);
}

function tidyAttributes(element: Element): void {
	const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
	for (const { name, value } of Array.from(element.attributes)) {
		if (!attributes.has(name) || isOutside(value)) element.removeAttribute(name);
		else if (name === 'd') element.setAttribute(name, withoutStops(rounded(value)));
		else if (geometry.test(name)) element.setAttribute(name, rounded(value));
	}
	if (href && (href.startsWith('#') || inlineImage.test(href))) element.setAttribute('href', href);
	else element.removeAttribute('href');
}

/** `url(…)` of anything but a place in the picture. */
function isOutside(value: string): boolean {
	return /url\((?!\s*['"]?#)/i.test(value) || /javascript:|expression\(|@import/i.test(value);
}

/** Two digits after the point are a hundredth of a pixel. */
function rounded(value: string): string {
	return value.replace(/-?\d*\.\d+(?:e-?\d+)?/gi, (number) =>
		String(Number(Number(number).toFixed(2))),
	);
}

/** A line to where the pen already is has no direction, which arrows take from it. */
function withoutStops(path: string): string {
	return path.replace(
		/([ML])\s*(-?[\d.]+)[\s,]+(-?[\d.]+)(?:\s*L\s*\2[\s,]+\3(?![\d.]))+/g,
		'$1$2,$3',
	);
}

/** Markers and gradients that nothing refers to. */
function dropUnused(svg: Element): void {
	const used = references(svg);
	for (const element of svg.querySelectorAll(defined)) {
		if (!used.has(element.id)) element.remove();
	}
}

function dropEmpty(svg: Element): void {
	for (const element of Array.from(svg.querySelectorAll('g,defs,text,tspan,rect')).reverse()) {
		const isBox = element.localName === 'rect';
		if (isBox ? !hasSize(element) : element.childNodes.length === 0) element.remove();
		else if (element.localName === 'g' && element.attributes.length === 0) {
			element.replaceWith(...element.childNodes);
		}
	}
}

function hasSize(rect: Element): boolean {
	return ['width', 'height'].every((name) => Number.parseFloat(rect.getAttribute(name) ?? '0') > 0);
}

function references(svg: Element): Set<string> {
	const found = new Set<string>();
	for (const element of [svg, ...svg.querySelectorAll('*')]) {
		for (const { value } of Array.from(element.attributes)) {
			for (const [, id = ''] of value.matchAll(/(?:url\(\s*['"]?|^)#([^'")\s]+)/g)) found.add(id);
		}
	}
	return found;
}

/** Ids that are referred to get short names in reading order; the others go. */
function renumber(svg: Element): void {
	const used = references(svg);
	const names = new Map<string, string>();
	for (const element of svg.querySelectorAll('[id]')) {
		if (used.has(element.id) && !names.has(element.id)) names.set(element.id, `i${names.size}`);
		const name = names.get(element.id);
		if (name) element.id = name;
		else element.removeAttribute('id');
	}
	svg.removeAttribute('id');
	for (const element of [svg, ...svg.querySelectorAll('*')]) {
		for (const { name, value } of Array.from(element.attributes)) {
			if (!value.includes('#') || !/^(?:href|fill|stroke|clip-path|marker-\w+)$/.test(name))
				continue;
			const renamed = value.replace(
				/(url\(\s*['"]?|^)#([^'")\s]+)(['"]?)/g,
				(whole, head: string, id: string, tail: string) =>
					names.has(id)
						? `${head.replace(/['"\s]/g, '')}#${names.get(id)}${tail.replace(/['"]/g, '')}`
						: whole,
			);
			element.setAttribute(name, renamed);
		}
	}
}
