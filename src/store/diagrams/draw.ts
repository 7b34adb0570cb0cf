import type { Mermaid } from 'mermaid';
import { type DiagramFacts, readDiagram } from '../../domain/diagram.ts';
import { crop } from './crop.ts';
import { inlineStyles } from './inline-styles.ts';
import { joinModes, layPaper, viewBoxOf } from './join-modes.ts';
import { makeLegible } from './legible.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { seedRandom } from './repeatable.ts';
import { escapeSource, mend } from './mend.ts';
import { fontFamily, type Mode, paletteOf } from './inks.ts';
import { simplifyText } from './simplify-text.ts';
import { tidy } from './tidy.ts';

/** A finished drawing. */
export interface Drawing {
	/** Light and dark in one file. */
	svg: string;
	/** Light alone, without a sheet: what other renderers make pictures from. */
	flat: string;
	/** In CSS pixels. */
	width: number;
	height: number;
}

// Unlike any id that mermaid or an icon makes up.
const rootId = 'bimo-diagram';

/** Diagram source → drawing. Throws what mermaid throws. */
export async function draw(source: string, mermaid: Mermaid): Promise<Drawing> {
	const light = await drawMode(source, 'light', mermaid);
	const dark = await drawMode(source, 'dark', mermaid);
	const flat = serialise(light);
	const [, , width = 0, height = 0] = viewBoxOf(light);
	const size = { width: Math.ceil(width), height: Math.ceil(height) };
	const svg = joinModes(light, dark) ? serialise(light) : flat;
	return { svg, flat, ...size };
}

async function drawMode(source: string, mode: Mode, mermaid: Mermaid): Promise<Element> {
	const facts = readDiagram(source);
	const { type } = facts;
	seedRandom();
	mermaid.initialize(mermaidConfig(mode, type));
	const { svg: text } = await mermaid.render(rootId, escapeSource(source, type));
	const holder = document.createElement('div');
	holder.innerHTML = text;
	const svg = holder.querySelector('svg');
	if (!svg) throw new Error('Unexpected result of mermaid, expected an SVG');
	mend(svg, type, mode);
	inlineStyles(svg);
	makeLegible(svg, mode);
	crop(svg, paletteOf(mode).ink('paper'));
	simplifyText(svg);
	tidy(svg);
	layPaper(svg, mode);
	nameDrawing(svg, facts);
	return frame(svg);
}

/** For who opens the file by itself; on a page the picture has a text of its own. */
function nameDrawing(svg: Element, { name, title, description }: DiagramFacts): void {
	const texts = { desc: description, title: name ?? title };
	svg.setAttribute('role', 'img');
	for (const [tag, text] of Object.entries(texts)) {
		if (!text) continue;
		const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
		element.textContent = text;
		svg.prepend(element);
	}
}

/** The outermost element says nothing but its size and its face. */
function frame(svg: Element): Element {
	const [, , width = 0, height = 0] = viewBoxOf(svg);
	svg.setAttribute('font-family', fontFamily);
	svg.removeAttribute('preserveAspectRatio');
	svg.setAttribute('width', String(Math.ceil(width)));
	svg.setAttribute('height', String(Math.ceil(height)));
	return svg;
}

/** As XML, which has no place for most control characters. */
function serialise(svg: Element): string {
	const text = new XMLSerializer().serializeToString(svg);
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
