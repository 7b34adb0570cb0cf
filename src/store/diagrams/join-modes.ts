import { inks } from './inks.ts';

const colourAttributes = ['fill', 'stroke', 'stop-color'];

/**
 * Two drawings that differ in their colours alone → one: light colours stand in attributes, which
 * every renderer reads, dark ones in a sheet for readers who want the dark. False: they differ in more.
 */
export function joinModes(light: Element, dark: Element): boolean {
	const sheet = new Map<string, string>();
	if (!joinElement(light, dark, sheet)) return false;
	const style = light.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style');
	const rules = Array.from(sheet, ([body, name]) => `.${name}{${body}}`).join('');
	style.textContent = `@media (prefers-color-scheme:dark){${rules}}`;
	light.prepend(style);
	return true;
}

function joinElement(light: Element, dark: Element, sheet: Map<string, string>): boolean {
	if (light.localName !== dark.localName) return false;
	if (!sameShape(light, dark)) return false;
	const changes = colourAttributes.flatMap((name) => {
		const [day, night] = [light.getAttribute(name), dark.getAttribute(name)];
		if (day === night) return [];
		return [`${name}:${night ?? inheritedColour(dark, name)}`];
	});
	if (changes.length > 0) light.setAttribute('class', nameOf(changes.join(';'), sheet));
	const pairs = Array.from(
		light.children,
		(child, index) => [child, dark.children[index]] as const,
	);
	return pairs.every(([day, night]) => night !== undefined && joinElement(day, night, sheet));
}

function sameShape(light: Element, dark: Element): boolean {
	if (light.children.length !== dark.children.length) return false;
	if (light.children.length === 0 && light.textContent !== dark.textContent) return false;
	const plain = (element: Element): string =>
		Array.from(element.attributes)
			.filter(({ name }) => !colourAttributes.includes(name))
			.map(({ name, value }) => `${name}=${value}`)
			.join('\n');
	return plain(light) === plain(dark);
}

function inheritedColour(element: Element, name: string): string {
	return element.closest(`[${name}]`)?.getAttribute(name) ?? (name === 'stroke' ? 'none' : '#000');
}

/** Elements with the same dark colours share a class: a, b, …, z, a1, … */
function nameOf(body: string, sheet: Map<string, string>): string {
	const count = sheet.size;
	const round = count < 26 ? '' : String(Math.floor(count / 26));
	const name = String.fromCharCode(97 + (count % 26)) + round;
	const kept = sheet.get(body) ?? name;
	sheet.set(body, kept);
	return kept;
}

/**
 * Lays paper under a drawing. A page of the same colour hides it; where a browser shows the drawing
 * in the other theme than its page, the drawing stays legible, like a plate in a book.
 */
export function layPaper(svg: Element, mode: 'light' | 'dark'): void {
	const [x = 0, y = 0, width = 0, height = 0] = viewBoxOf(svg);
	const rect = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
	for (const [name, value] of Object.entries({ x, y, width, height })) {
		rect.setAttribute(name, String(value));
	}
	rect.setAttribute('fill', inks.paper[mode === 'light' ? 0 : 1]);
	svg.prepend(rect);
}

export function viewBoxOf(svg: Element): number[] {
	return (svg.getAttribute('viewBox') ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
}
