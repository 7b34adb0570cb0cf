import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

/** An XML element whose children keep their order. Names carry the usual prefixes of feeds. */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: (XmlElement | string)[];
}

const attributesKey = ':@';
const rawNode = z.record(z.string(), z.unknown());
const rawNodes = z.array(rawNode);
const rawAttributes = z.record(z.string(), z.string());

/** Prefixes are free in XML: these are the ones the readers look for. */
const prefixes: Record<string, string> = {
	'http://www.w3.org/2005/Atom': 'atom',
	'http://purl.org/rss/1.0/modules/content/': 'content',
	'http://purl.org/dc/elements/1.1/': 'dc',
};

/**
 * XML → tree. Entities of a DTD are never expanded (only the five of XML and numbers are), so no
 * feed can grow in memory. `problem` says where and why the text is no XML.
 */
export function parseXml(
	text: string,
): { root: XmlElement } | { problem: { message: string; line?: number; column?: number } } {
	// its successor is a package of its own, which this one check does not need
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	const valid = XMLValidator.validate(text, { allowBooleanAttributes: true });
	if (valid !== true) {
		const { msg, line, col } = valid.err;
		return { problem: { message: msg, line, column: col } };
	}
	try {
		const nodes = rawNodes.parse(createParser().parse(text)).map(toNode);
		const root = nodes.find((node) => typeof node !== 'string');
		return root ? { root: withUsualPrefixes(root) } : { problem: { message: 'no element' } };
	} catch (error) {
		return { problem: { message: error instanceof Error ? error.message : String(error) } };
	}
}

function createParser(): XMLParser {
	return new XMLParser({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: '',
		allowBooleanAttributes: true,
		trimValues: false,
		parseTagValue: false,
		parseAttributeValue: false,
		processEntities: false,
		cdataPropName: '#cdata',
		ignoreDeclaration: true,
		ignorePiTags: true,
		maxNestedTags: 250,
	});
}

function toNode(raw: Record<string, unknown>): XmlElement | string {
	if (typeof raw['#text'] === 'string') return decodeXml(raw['#text']);
	if (raw['#cdata'] !== undefined) {
		return rawNodes
			.parse(raw['#cdata'])
			.map((part) => (typeof part['#text'] === 'string' ? part['#text'] : ''))
			.join('');
	}
	const name = Object.keys(raw).find((key) => key !== attributesKey) ?? '';
	const attributes = rawAttributes.catch({}).parse(raw[attributesKey] ?? {});
	return {
		name,
		attributes: Object.fromEntries(
			Object.entries(attributes).map(([key, value]) => [key, decodeXml(value)]),
		),
		children: rawNodes.catch([]).parse(raw[name]).map(toNode),
	};
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numeric ones, once; every other stays as it is written. */
export function decodeXml(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
		(all, dec, hex, name) => {
			if (name) return named[String(name).toLowerCase()] ?? all;
			const code = dec ? Number(dec) : Number.parseInt(String(hex), 16);
			const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
			return isCharacter ? String.fromCodePoint(code) : all;
		},
	);
}

/** `<a:feed xmlns:a="http://www.w3.org/2005/Atom">` → `feed`; other prefixes as `prefixes` has them. */
function withUsualPrefixes(root: XmlElement): XmlElement {
	const renames = new Map<string, string>();
	for (const [key, uri] of Object.entries(root.attributes)) {
		const usual = prefixes[uri];
		if (key.startsWith('xmlns:') && usual) renames.set(key.slice(6), usual);
	}
	const rootPrefix = /^([^:]+):feed$/.exec(root.name)?.[1];
	const isAtom = rootPrefix !== undefined && renames.get(rootPrefix) === 'atom';
	const rename = (name: string): string => {
		const [prefix = '', local] = name.split(':');
		if (local === undefined) return name;
		const usual = renames.get(prefix) ?? prefix;
		return isAtom && usual === 'atom' ? local : `${usual}:${local}`;
	};
	const walk = (node: XmlElement): XmlElement => ({
		...node,
		name: rename(node.name),
		children: node.children.map((child) => (typeof child === 'string' ? child : walk(child))),
	});
	return renames.size === 0 ? root : walk(root);
}
