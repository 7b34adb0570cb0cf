import type { BuiltPage } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { isNode, type JsonNode, listOf, type PlacedNode, typesOf } from './nodes.ts';

/** Lists say their order: positions from 1 without gaps, and breadcrumbs end at the page. */
export function checkLists({ node, path }: PlacedNode, page: BuiltPage): Finding[] {
	const types = typesOf(node);
	const items = listOf(node['itemListElement']).filter(isNode);
	const tell = (problem: string): Finding => ({
		code: 'json-ld/list',
		message: `Unexpected ${path} ${problem}`,
	});
	if (types.includes('BreadcrumbList')) {
		return [...checkOrder(items), ...checkCrumbs(items, page)].map(tell);
	}
	if (!types.includes('ItemList')) return [];
	const count = node['numberOfItems'];
	const isWrong = typeof count === 'number' && count < items.length;
	return [
		...(items.some((item) => 'position' in item) ? checkOrder(items) : []),
		...(isWrong ? [`of ${items.length} items, expected ${count}, as numberOfItems says`] : []),
	].map(tell);
}

function checkOrder(items: readonly JsonNode[]): string[] {
	const wrong = items.findIndex((item, index) => item['position'] !== index + 1);
	if (wrong < 0) return [];
	const found = JSON.stringify(items[wrong]?.['position'] ?? null);
	return [`with position ${found} at place ${wrong + 1}, expected 1, 2, 3, …`];
}

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
function checkCrumbs(items: readonly JsonNode[], page: BuiltPage): string[] {
	const last = items.at(-1);
	const end = addressOf(last?.['item']);
	return [
		...(items.length < 2 ? [`of ${items.length} steps, expected two at least`] : []),
		...items.flatMap((item, index) => {
			const place = `at place ${index + 1}`;
			const named = item['name'] !== undefined || nameIn(item['item']);
			return [
				...(named ? [] : [`without a name ${place}, expected one`]),
				...(item === last || addressOf(item['item'])
					? []
					: [`without an address ${place}, expected one`]),
			];
		}),
		...(end && page.canonical && end !== page.canonical.value
			? [`that ends at ${end}, expected ${page.canonical.value}, the page itself`]
			: []),
	];
}

function addressOf(item: unknown): string | undefined {
	const value = isNode(item) ? (item['@id'] ?? item['url']) : item;
	return typeof value === 'string' ? value : undefined;
}

function nameIn(item: unknown): boolean {
	return isNode(item) && item['name'] !== undefined;
}
