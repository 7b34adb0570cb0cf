import type { BuiltElement } from './built-element.ts';
import type { Keeper } from './keep-element.ts';

/** Keeps what a `<meta>` or a `<link>` says of its page; of what is said twice, the first. */
export function keepMeta(element: BuiltElement, keeper: Keeper): void {
	if (element.name === 'link') keepRelation(element, keeper);
	else keepStatement(element, keeper);
}

function keepRelation({ attributes, place }: BuiltElement, { facts, own }: Keeper): void {
	const { rel = '', href = '', hreflang } = attributes;
	const relations = rel.toLowerCase().split(/\s+/);
	if (relations.includes('canonical')) facts.canonical ??= { ...place, value: own(href) };
	if (hreflang === undefined || !relations.includes('alternate')) return;
	facts.alternates.push({ ...place, value: { hreflang: own(hreflang), href: own(href) } });
}

function keepStatement({ attributes, place }: BuiltElement, { facts, own }: Keeper): void {
	const { name = '', property, content = '' } = attributes;
	const value = { ...place, value: own(content) };
	if (property !== undefined && !facts.properties.has(property)) {
		facts.properties.set(own(property), value);
	}
	const kind = name.toLowerCase();
	if (kind === 'description') facts.description ??= value;
	if (kind === 'robots' && /\b(?:noindex|none)\b/i.test(content)) facts.noindex = true;
	if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return;
	const [, target] = /^\s*[\d.]*\s*[;,]\s*(?:url\s*=\s*)?["']?(.+?)["']?\s*$/i.exec(content) ?? [];
	if (target !== undefined) facts.movedTo ??= { ...place, value: own(target) };
}
