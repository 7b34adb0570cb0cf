/** Mermaid's grammar of Sankey diagrams knows ASCII alone; other signs pass as `~4e2d~`. */
export function escapeSource(source: string): string {
	if (!/^\s*sankey/m.test(source)) return source;
	return source.replace(/[^\x00-\x7e]/gu, (sign) => `~${sign.codePointAt(0)?.toString(16)}~`);
}

/** What mermaid draws wrongly in an SVG without HTML, by the type of the diagram. */
export function mend(svg: Element, type: string): void {
	if (type === 'sankey') mendSankey(svg);
	if (type === 'gantt') svg.querySelector('.today')?.remove();
}

/** Bands that multiply with what is under them would vanish on dark paper. */
function mendSankey(svg: Element): void {
	for (const band of svg.querySelectorAll('[style*="mix-blend-mode"]')) {
		band.setAttribute('opacity', '0.6');
	}
	for (const text of svg.querySelectorAll('text')) {
		for (const node of text.childNodes) {
			if (node.nodeType === 3) node.nodeValue = unescapeText(node.nodeValue ?? '');
		}
	}
}

const unescapeText = (text: string): string =>
	text.replace(/~([\da-f]{2,6})~/g, (_, code: string) =>
		String.fromCodePoint(Number.parseInt(code, 16)),
	);
