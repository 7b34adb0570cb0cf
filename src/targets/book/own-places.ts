import type { Element, Properties, Root } from 'hast';
import { visit } from '../../markdown/visit.ts';
import { placeAnchor } from './anchors.ts';

/** Attributes that name ids of the same page, one or several; `form` of `<mo>` is a form of the sign. */
const references = [
	'ariaActiveDescendant',
	'ariaControls',
	'ariaDescribedBy',
	'ariaDetails',
	'ariaErrorMessage',
	'ariaFlowTo',
	'ariaLabelledBy',
	'ariaOwns',
	'commandfor',
	'form',
	'headers',
	'htmlFor',
	'interestfor',
	'itemRef',
	'list',
	'popoverTarget',
	'popovertarget',
] as const;

/** Of links, `name` is a place as `id` is; of radio buttons and pictures with areas, a group. */
const named: ReadonlySet<string> = new Set(['a', 'input', 'map']);

/** Every place within a tree that a link may lead to. */
export function placesIn(tree: Root): Set<string> {
	const places = new Set<string>();
	visit(tree, 'element', ({ tagName, properties: { id, name } }) => {
		if (id !== undefined && id !== '') places.add(id);
		if (tagName === 'a' && typeof name === 'string' && name) places.add(name);
	});
	return places;
}

/** Puts the chapter before each id and before what names one. Of two with one id the first keeps it. */
export function ownPlaces(tree: Root, slug: string): void {
	const taken = new Set<string>();
	visit(tree, 'element', (node) => {
		const { properties } = node;
		for (const name of references) {
			if (name !== 'form' || node.tagName !== 'mo') renameAll(properties, name, slug);
		}
		if (named.has(node.tagName)) rename(properties, 'name', slug);
		if (typeof properties['useMap'] === 'string') {
			properties['useMap'] = `#${placeAnchor(slug, properties['useMap'].slice(1))}`;
		}
		ownId(node, slug, taken);
	});
}

function ownId({ properties }: Element, slug: string, taken: Set<string>): void {
	const { id } = properties;
	if (id === undefined) return;
	if (id === '' || taken.has(id)) {
		delete properties['id'];
		return;
	}
	taken.add(id);
	properties['id'] = placeAnchor(slug, id);
}

function rename(properties: Properties, name: string, slug: string): void {
	const value = properties[name];
	if (typeof value === 'string' && value) properties[name] = placeAnchor(slug, value);
}

function renameAll(properties: Properties, name: string, slug: string): void {
	const value = properties[name];
	if (Array.isArray(value)) {
		properties[name] = value.map((id) => placeAnchor(slug, String(id)));
	} else if (typeof value === 'string') {
		const ids = value.split(/\s+/).filter(Boolean);
		properties[name] = ids.map((id) => placeAnchor(slug, id)).join(' ');
	}
}
