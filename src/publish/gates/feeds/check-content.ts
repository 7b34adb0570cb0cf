import { Parser } from 'htmlparser2';
import { targetOf } from '../file-at.ts';
import type { BuiltSite, Place } from '../built-site.ts';
import type { Finding } from '../finding.ts';

/** Attributes that hold an address; `srcset` holds several. */
const addressed = new Set(['href', 'src', 'poster', 'data', 'action', 'cite']);
const running = new Set(['script', 'object', 'embed', 'form', 'style', 'base', 'meta', 'link']);

/**
 * What is wrong with the HTML of an entry: a reader shows it anywhere, so no address may be
 * relative, and it runs nothing.
 */
export function checkContent(html: string, site: BuiltSite, at: Place): Finding[] {
	const found: Finding[] = [];
	const add = (code: string, message: string): void => void found.push({ code, message, at });
	const parser = new Parser({
		onopentagname(name) {
			if (running.has(name))
				add('feed/runs', `Unexpected <${name}> in an entry, expected HTML that readers may show`);
		},
		onattribute(name, value) {
			if (name.startsWith('on') || name === 'style')
				add('feed/runs', `Unexpected attribute ${name} in an entry, expected none`);
			for (const url of addressesIn(name, value)) {
				const problem = problemOf(url, name, site);
				if (problem) add(...problem);
			}
		},
	});
	parser.end(html);
	return found;
}

function addressesIn(name: string, value: string): string[] {
	if (addressed.has(name)) return [value];
	if (name !== 'srcset') return [];
	return value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

function problemOf(url: string, attribute: string, site: BuiltSite): [string, string] | undefined {
	if (/^(?:mailto|tel):/i.test(url)) return undefined;
	if (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^https?:/i.test(url)) {
		return [
			'feed/runs',
			`Unexpected ${attribute} ${url.slice(0, 60)}, expected http, https or mailto`,
		];
	}
	const target = targetOf(site, url);
	if (target.kind === 'no-address')
		return ['feed/relative-url', `Unexpected relative ${attribute} ${url}, expected https://…`];
	if (target.kind === 'missing')
		return ['feed/dead-link', `Unexpected ${attribute} ${url}, expected an address of this site`];
	if (target.kind === 'foreign' && attribute !== 'href' && target.url.protocol === 'http:')
		return ['feed/insecure', `Unexpected ${attribute} ${url}, expected https`];
	return undefined;
}
