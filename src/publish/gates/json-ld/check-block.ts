import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { checkLists } from './check-lists.ts';
import { checkNode } from './check-node.ts';
import { isNode, type JsonNode, listOf, nodesIn, rootsOf, typesOf } from './nodes.ts';

/** What is wrong with one block of JSON-LD of a page. */
export function checkBlock(text: string, page: BuiltPage, site: BuiltSite): Finding[] {
	const block = parse(text);
	if (block === undefined) {
		return [{ code: 'json-ld/syntax', message: 'Unexpected JSON-LD, expected JSON' }];
	}
	const roots = rootsOf(block);
	if (roots.length === 0) {
		return [{ code: 'json-ld/syntax', message: 'Unexpected JSON-LD without a node, expected one' }];
	}
	return [
		...listOf(block).flatMap(checkContext),
		...roots.flatMap((root) => checkLanguage(root, page, site)),
		...roots
			.flatMap((root) => nodesIn(root))
			.flatMap((placed) => [...checkNode(placed, site), ...checkLists(placed, page)]),
	];
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function checkContext(block: unknown): Finding[] {
	const context = isNode(block) ? block['@context'] : undefined;
	if (typeof context === 'string' && /^https?:\/\/schema\.org\/?$/.test(context)) return [];
	const message = `Unexpected @context ${JSON.stringify(context ?? null)}, expected "https://schema.org"`;
	return [{ code: 'json-ld/context', message }];
}

/** Of a page that is another one's copy, the text may be in that one's language. */
function checkLanguage(root: JsonNode, page: BuiltPage, site: BuiltSite): Finding[] {
	const languages = listOf(root['inLanguage']);
	const own = site.origin + encodeURI(page.path);
	const isOwn = (page.canonical?.value ?? own) === own;
	if (languages.length === 0 || languages.includes(page.lang) || !isOwn) return [];
	const [type = 'node'] = typesOf(root);
	const message = `Unexpected inLanguage ${languages.join(', ')} of ${type}, expected ${page.lang}, as the page says`;
	return [{ code: 'json-ld/language', message }];
}
