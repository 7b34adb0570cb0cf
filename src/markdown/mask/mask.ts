import type { Nodes, Root } from 'mdast';
import { withoutCode } from './blocks.ts';
import { maskDollars } from './dollars.ts';
import { maskEmphasis } from './emphasis.ts';

/** One UTF-16 unit of the source that the parser is to take for something else. */
export interface Mask {
	/** Offset in the source. */
	at: number;
	/** As which class of characters: emphasis tells them apart. */
	as: 'letter' | 'sign';
}

/** A source as the parser sees it, of the same length, so that every position stays true. */
export interface MaskedSource {
	text: string;
	/** Puts back what was masked; false: something does not line up, so parse the source as it is. */
	restore: (tree: Root) => boolean;
}

const letters = ['\ue000', '\ue001', '\uf8ff'];
const signs = ['\u2e18', '\u2e2e', '\u203d'];

/** Masks what CommonMark would read otherwise than its author; undefined: there is nothing to mask. */
export function maskSource(source: string): MaskedSource | undefined {
	if (!/[*~$]/.test(source)) return undefined;
	const visible = withoutCode(source);
	const masks = [...maskEmphasis(visible, source), ...maskDollars(visible)];
	if (masks.length === 0) return undefined;
	const letter = letters.find((each) => !source.includes(each));
	const sign = signs.find((each) => !source.includes(each));
	if (!letter || !sign) return undefined;
	const units = source.split('');
	for (const { at, as } of masks) units[at] = as === 'letter' ? letter : sign;
	const text = units.join('');
	const masked = new RegExp(`[${letter}${sign}]`, 'g');
	return { text, restore: (tree) => restoreNode(tree, { source, text, masked }) };
}

interface Sources {
	source: string;
	text: string;
	/** Matches each masked unit; with `g`. */
	masked: RegExp;
}

/** A string of a node that holds masked units. */
interface Field {
	holder: Record<string, unknown>;
	key: string;
	value: string;
}

const stringFields = ['value', 'url', 'title', 'alt', 'lang', 'meta', 'label', 'identifier'];

/** The n-th masked unit in a node's own strings is the n-th in its own stretch of the source. */
function restoreNode(node: Nodes, sources: Sources): boolean {
	const children = 'children' in node ? node.children : [];
	if (!children.every((child) => restoreNode(child, sources))) return false;
	const fields = maskedFields(node, sources.masked);
	if (fields.length === 0) return true;
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? 0;
	const own = originals(children.at(-1)?.position?.end.offset ?? start, end, sources);
	if (own.length === count(fields, sources.masked)) return put(fields, own, sources.masked);
	// The address of a bare link is its text once more.
	const whole = originals(start, end, sources);
	return fields.every(
		(field) =>
			count([field], sources.masked) === whole.length && put([field], whole, sources.masked),
	);
}

function maskedFields(node: Nodes, masked: RegExp): Field[] {
	// Types of nodes differ in their fields; only those that are strings matter here.
	const fields = node as unknown as Record<string, unknown>;
	const attributes = fields['attributes'];
	const inNode = stringFields.map((key) => ({ holder: fields, key }));
	const inAttributes = isRecord(attributes)
		? Object.keys(attributes).map((key) => ({ holder: attributes, key }))
		: [];
	return [...inNode, ...inAttributes].flatMap(({ holder, key }) => {
		const value = holder[key];
		return typeof value === 'string' && value.search(masked) >= 0 ? [{ holder, key, value }] : [];
	});
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function originals(start: number, end: number, { source, text, masked }: Sources): string[] {
	return [...text.slice(start, end).matchAll(masked)].map(
		({ index }) => source[start + index] ?? '',
	);
}

function count(fields: Field[], masked: RegExp): number {
	return fields.reduce((sum, { value }) => sum + [...value.matchAll(masked)].length, 0);
}

function put(fields: Field[], originals: string[], masked: RegExp): true {
	let next = 0;
	for (const { holder, key, value } of fields) {
		holder[key] = value.replace(masked, (unit) => originals[next++] ?? unit);
	}
	return true;
}
