import type { BuiltSite, Gate, GateIssue } from './built-site.ts';
import { targetOf } from './file-at.ts';
import { type Finding, issueIn } from './finding.ts';
import { placeReader } from './place-reader.ts';
import { readText } from './read-text.ts';

/** `url(a.png)`, `url("a.png")` and `@import "a.css"`; comments match first, and name nothing. */
const named =
	/\/\*[\s\S]*?\*\/|\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi;

/** What sheets load is there, encrypted, and of this site: pages show it as their own. */
export const styleSheets: Gate = async (site) => {
	const found: GateIssue[] = [];
	for (const file of site.files.keys()) {
		if (!file.endsWith('.css')) continue;
		const text = (await readText(site, file)) ?? '';
		const placeOf = placeReader(text);
		for (const match of text.matchAll(named)) {
			const url = match.slice(1).find(Boolean);
			const finding = url === undefined ? undefined : judge(url, file, site);
			if (finding) found.push(issueIn(site, file, { ...finding, at: placeOf(match.index) }));
		}
	}
	return found;
};

function judge(url: string, file: string, site: BuiltSite): Finding | undefined {
	const address = URL.parse(url, `${site.origin}/${encodeURI(file)}`);
	// `#gradient` is a part of the page, `data:` is there already.
	if (url.startsWith('#') || (address && !/^https?:$/.test(address.protocol))) return undefined;
	const target = targetOf(site, address?.href ?? '');
	if (target.kind === 'file') return undefined;
	if (target.kind !== 'foreign') {
		const message = `Unexpected \`${url}\` in a sheet, expected a file of this site`;
		return { code: 'asset/missing', message };
	}
	if (site.allowedOrigins?.includes(target.url.origin)) return undefined;
	const isOpen = target.url.protocol === 'http:' && site.origin.startsWith('https:');
	return {
		code: isOpen ? 'part/insecure' : 'part/foreign',
		message: `Unexpected \`${url}\` in a sheet, expected a file of this site`,
		hint: 'It tells the other site of every reader; keep a copy beside the sheet.',
	};
}
