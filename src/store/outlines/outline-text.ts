import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { loadLetters } from '../cards/typeface.ts';
import { initialStyle, styleWithin, type TextStyle } from '../diagrams/text-layout.ts';
import { findTexts, type FoundTexts } from './find-texts.ts';
import { type Script, scriptOf } from './missing-scripts.ts';
import { readLetters, type Reading } from './read-letters.ts';
import { type Faces, setRuns } from './set-runs.ts';
import { longFont, type Patience, type SvgNode } from './svg-node.ts';
import { textShapes } from './text-shapes.ts';

/** A drawing that needs no font for some of its texts. */
export interface Outlined {
	svg: string;
	/** Scripts whose letters are paths now, of those that were asked for. */
	scripts: Script[];
	/** Characters that no face of ours has either: `〓` stands for letters, nothing for symbols. */
	absent: string[];
	/** The drawing is too large for this, and as it was. */
	isTooLarge?: true;
}

/** No drawing that says something to a reader comes near these. */
const limits = { elements: 20_000, sheet: 50_000, letters: 20_000, patience: 3_000_000 };

/**
 * An SVG whose texts in the given scripts are paths, set in the faces that come with the program:
 * the same on every machine. A text with one such letter is set as a whole; nothing else changes.
 * For SVG of our own or cleaned: well-formed, without anything that runs.
 */
export async function outlineText(svg: string, scripts: readonly Script[]): Promise<Outlined> {
	const same: Outlined = { svg, scripts: [], absent: [] };
	if (scripts.length === 0 || !svg.includes('<text')) return same;
	const tooLarge: Outlined = { ...same, scripts: [...scripts], isTooLarge: true };
	if (svg.split('<').length > limits.elements) return tooLarge;
	const patience: Patience = { left: limits.patience, rules: 1 };
	const found = findTexts(fromHtml(svg, { fragment: true }), patience);
	const sheets = found.sheets.map(longFont);
	const length = sheets.join('').length;
	if (length > limits.sheet) return tooLarge;
	patience.rules += length / 50;
	const texts = readAll({ ...found, sheets }, scripts);
	const letters = texts.flatMap((text) => text.reading.letters);
	if (patience.left < 0 || letters.length > limits.letters) return tooLarge;
	if (letters.length === 0) return same;
	const { faces, absent } = await loadFaces(letters.map(({ sign }) => sign).join(''));
	const parts = texts.map(({ node, reading }) => {
		const shapes = textShapes(node, setRuns(reading, faces), sheets);
		return [node, toHtml(shapes, { space: 'svg', closeEmptyElements: true })] as const;
	});
	// Paint is asked for by sheets, too.
	if (patience.left < 0) return tooLarge;
	const used = new Set(letters.map(({ sign }) => scriptOf(sign)));
	return { svg: splice(svg, parts), scripts: scripts.filter((each) => used.has(each)), absent };
}

interface ReadText {
	node: SvgNode;
	reading: Reading;
}

/** Texts that hold a letter of one of the scripts. */
function readAll({ texts, sheets }: FoundTexts, scripts: readonly Script[]): ReadText[] {
	const known = new Map<SvgNode, TextStyle>();
	const styleOf = (node: SvgNode | null): TextStyle => {
		if (!node) return initialStyle;
		const style = known.get(node) ?? styleWithin(node, styleOf(node.parentElement), sheets);
		known.set(node, style);
		return style;
	};
	return texts.flatMap(({ node, width, height }) => {
		const style = styleOf(node.parentElement);
		const reading = readLetters(node, { style, sheets, width, height });
		const used = reading.letters.map(({ sign }) => scriptOf(sign));
		return used.some((each) => each && scripts.includes(each)) ? [{ node, reading }] : [];
	});
}

/** Points that letters of drawings are read at. */
const opticalSize = 12;

async function loadFaces(text: string): Promise<{ faces: Faces; absent: string[] }> {
	const look = { chinese: false, opticalSize };
	const regular = await loadLetters(text, { ...look, weight: 420 });
	const bold = await loadLetters(text, { ...look, weight: 700 });
	const absent = [...new Set(text)].filter(
		(sign) => scriptOf(sign) && !/\p{M}/u.test(sign) && isAbsent(regular.put.get(sign) ?? ''),
	);
	return { faces: (isBold) => (isBold ? bold : regular), absent: absent.sort() };
}

const isAbsent = (put: string): boolean => put === '' || put === '〓';

function splice(svg: string, parts: readonly (readonly [SvgNode, string])[]): string {
	let result = '';
	let done = 0;
	for (const [{ element }, shapes] of parts) {
		const { start, end } = element.position ?? {};
		if (start?.offset === undefined || end?.offset === undefined) continue;
		result += svg.slice(done, start.offset) + shapes;
		done = end.offset;
	}
	return result + svg.slice(done);
}
