import type { Properties } from 'hast';
import { declared } from '../diagrams/cascade.ts';
import { propertyOf, type SvgNode } from './svg-node.ts';

/** What letters are painted with; an element hands it down to what it holds. */
const inherited = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-miterlimit',
	'paint-order',
	'visibility',
	'color',
];

/** What counts for the element alone, and is nothing for an inner element of a text. */
const own: Record<string, string> = {
	opacity: '1',
	filter: 'none',
	mask: 'none',
	'clip-path': 'none',
};

// What shapes have and letters have not.
const unlikeText = 'fill-rule:nonzero;marker:none';

const kept = ['id', 'transform', 'display', 'requiredFeatures', 'systemLanguage'];

/**
 * What the group has that stands for a `<text>` or `<tspan>`. Where there are sheets it says all,
 * as their rules for other elements would count for it.
 */
export function groupProperties(node: SvgNode, sheets: readonly string[]): Properties {
	const isText = node.localName === 'text';
	const values = declared(node, sheets);
	const names = [...inherited, ...(isText ? Object.keys(own) : [])];
	const said = (name: string): string | null => values.get(name) ?? node.getAttribute(name);
	const usual = (name: string): string | null =>
		sheets.length === 0 ? null : (own[name] ?? 'inherit');
	const style = ['display', ...names].flatMap((name) => {
		const value = name === 'display' ? (values.get(name) ?? null) : (said(name) ?? usual(name));
		return value === null ? [] : [`${name}:${value}`];
	});
	const transform = values.get('transform');
	const properties: Properties = {};
	for (const name of isText ? kept : ['id', 'display']) {
		const value = node.getAttribute(name);
		if (value !== null) properties[propertyOf(name)] = value;
	}
	return {
		...properties,
		style: [...style, ...(isText && transform ? [`transform:${transform}`] : []), unlikeText].join(
			';',
		),
	};
}

/** What a path of letters has. */
export function pathProperties(sheets: readonly string[]): Properties {
	if (sheets.length === 0) return {};
	const style = [
		...inherited.map((name) => `${name}:inherit`),
		...Object.entries(own).map(([name, value]) => `${name}:${value}`),
		unlikeText,
	];
	return { style: style.join(';') };
}
