import { nearest } from '../../../domain/text/nearest.ts';
import type { BuiltSite } from '../built-site.ts';
import { isDay, parseJsonDate } from '../feeds/dates.ts';
import { targetOf } from '../file-at.ts';
import type { Finding } from '../finding.ts';
import { isNode, type JsonNode, listOf, type PlacedNode, typesOf } from './nodes.ts';
import { addressProperties, dateProperties, typeRules } from './types.ts';

/** What is wrong with one node by itself: its type, what it lacks, addresses and dates. */
export function checkNode({ node, path, isRoot }: PlacedNode, site: BuiltSite): Finding[] {
	return [
		...checkTypes(node, path),
		...typesOf(node).flatMap((type) => incomplete(node, path, { type, isRoot })),
		...Object.entries(node).flatMap(([key, value]) =>
			listOf(value).flatMap((each) => checkValue(each, { key, path, site })),
		),
	];
}

function checkTypes(node: JsonNode, path: string): Finding[] {
	const types = typesOf(node);
	const isReference = '@id' in node || '@value' in node;
	if (types.length === 0 && !isReference) {
		return [{ code: 'json-ld/type', message: `Unexpected ${path} without @type, expected one` }];
	}
	return types
		.filter((type) => !Object.hasOwn(typeRules, type))
		.map((type) => {
			const near = nearest(type, Object.keys(typeRules));
			const expected = near
				? `${near}, or another one of schema.org that is known here`
				: 'a known one';
			const message = `Unexpected @type ${type} of ${path}, expected ${expected}`;
			return {
				code: 'json-ld/type',
				message,
				hint: 'The list is src/publish/gates/json-ld/types.ts.',
			};
		});
}

function incomplete(
	node: JsonNode,
	path: string,
	{ type, isRoot }: { type: string; isRoot: boolean },
): Finding[] {
	const rule = Object.hasOwn(typeRules, type) ? typeRules[type] : undefined;
	if (!rule) return [];
	const isReference = !isRoot && '@id' in node && !('name' in node);
	const required = isReference ? [] : isRoot ? rule.required : (rule.whenNested ?? rule.required);
	const lacks = (property: string): boolean => isEmpty(node[property]);
	const tell = (property: string, severity: 'error' | 'warning'): Finding => ({
		code: 'json-ld/missing',
		severity,
		message: `Unexpected ${path} without ${property}, expected it`,
		hint: `See ${rule.source}`,
	});
	return [
		...required.filter(lacks).map((property) => tell(property, 'error')),
		...(isRoot ? (rule.recommended ?? []) : [])
			.filter(lacks)
			.map((property) => tell(property, 'warning')),
	];
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '' || listOf(value).length === 0;
}

interface Property {
	key: string;
	path: string;
	site: BuiltSite;
}

function checkValue(value: unknown, { key, path, site }: Property): Finding[] {
	if (isNode(value)) return [];
	const where = `${path}.${key}`;
	if (addressProperties.has(key)) return checkAddress(value, where, site);
	if (!dateProperties.has(key)) return [];
	const isDate = typeof value === 'string' && (isDay(value) || parseJsonDate(value) !== undefined);
	if (isDate) return [];
	const message = `Unexpected ${where} ${String(value)}, expected an ISO date such as 2026-11-21`;
	return [{ code: 'json-ld/date', message }];
}

function checkAddress(value: unknown, where: string, site: BuiltSite): Finding[] {
	if (typeof value === 'string') {
		const { kind } = targetOf(site, value);
		if (kind === 'foreign' || kind === 'file') return [];
		const expected = kind === 'missing' ? 'one that this site has' : 'an absolute address';
		const message = `Unexpected ${where} ${value}, expected ${expected}`;
		return [{ code: 'json-ld/address', message }];
	}
	const message = `Unexpected ${where} ${JSON.stringify(value)}, expected an address`;
	return [{ code: 'json-ld/address', message }];
}
