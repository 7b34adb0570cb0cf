import type { Stretch } from '../stretches.ts';

// Brackets within an address come in pairs.
const plain = String.raw`(?:[^\s()\\]|\\.)`;
const bare = String.raw`(?!<)(?:${plain}|\((?:${plain}|\((?:${plain})*\))*\))*`;
const angled = String.raw`<(?:[^<>\\\n]|\\.)*>`;
const title = String.raw`"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)`;
// To the very end of the link, so that a bracket in its title is not taken for its beginning.
const resource = new RegExp(
	String.raw`\]\([ \t\r\n>]*(${angled}|${bare})(?:[ \t\r\n]+(?:${title}))?[ \t\r\n]*\)$`,
	'y',
);
const afterLabel = new RegExp(String.raw`[ \t\r\n>]*(${angled}|\S+)`, 'y');

// Beginnings of an address that are tried, from the last: more are in the words of an image.
const mostTries = 20;

/**
 * Where the address stands in `[words](address "title")` or `![…](…)`, which is `source`. `from` is
 * where its words end at the earliest. Undefined for what has no address of its own.
 */
export function destinationOf(source: string, from: number): Stretch | undefined {
	if (!source.endsWith(')')) return undefined;
	let at = source.length;
	for (let tries = 0; tries < mostTries; tries++) {
		at = source.lastIndexOf('](', at - 1);
		if (at < from) return undefined;
		resource.lastIndex = at;
		const match = resource.exec(source);
		if (match) return addressIn(match[0], match[1] ?? '', at);
	}
	return undefined;
}

/** Where the address stands in `[label]: address "title"`. */
export function definitionAddress(source: string): Stretch | undefined {
	const label = /\[(?:[^[\]\\]|\\[^])*\]:/y.exec(source);
	if (!label) return undefined;
	afterLabel.lastIndex = label[0].length;
	const match = afterLabel.exec(source);
	return match ? addressIn(match[0], match[1] ?? '', label[0].length) : undefined;
}

function addressIn(match: string, address: string, at: number): Stretch {
	const start = at + match.indexOf(address, match.startsWith('](') ? 2 : 0);
	return [start, start + address.length];
}

/** An address as Markdown takes it, without brackets around it. */
export function asDestination(address: string): string {
	return address.replace(/[\s()<>"'\\`*[\]\p{Cc}]/gu, (sign) =>
		/['()*]/.test(sign)
			? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
			: encodeURIComponent(sign),
	);
}
