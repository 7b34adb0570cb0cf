import { isPrivateHost } from '../../domain/private-host.ts';
import type { BuiltLink, BuiltSite, Gate, GateIssue } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';
import { isLink, isLoaded } from './is-link.ts';
import { indexOf } from './site-index.ts';

/** What shows something, and runs nothing. */
const shown: ReadonlySet<string> = new Set(['img', 'source', 'video', 'audio', 'track', 'image']);

/**
 * A page loads nothing from other sites but what the settings allow: they learn of every reader, and
 * what they send may change. Nothing comes without encryption, and no link leads to the machine of
 * its author.
 */
export const foreignParts: Gate = (site) => {
	const { follow } = indexOf(site);
	const own = new URL(site.origin).host;
	return site.pages.flatMap((page) =>
		page.links.flatMap((link): GateIssue[] => {
			const end = follow(link.url, page);
			if (end.kind !== 'elsewhere') return [];
			const finding = isLoaded(link)
				? part(link, end.url, site)
				: isLink(link)
					? linkTo(link, end.url, own)
					: undefined;
			return finding ? [issueIn(site, page.file, { ...finding, at: link })] : [];
		}),
	);
};

function part({ element, url: text }: BuiltLink, url: URL, site: BuiltSite): Finding | undefined {
	if (url.protocol === 'http:' && site.origin.startsWith('https:')) {
		return {
			code: 'part/insecure',
			message: `Unexpected \`${text}\` in <${element}>, expected an https address`,
			hint: 'Browsers refuse to load it in a page that came encrypted.',
		};
	}
	if (site.allowedOrigins?.includes(url.origin)) return undefined;
	return {
		code: 'part/foreign',
		severity: shown.has(element) ? 'warning' : 'error',
		message: `Unexpected <${element}> from ${url.origin}, expected a file of this site`,
		hint: `\`${text}\` tells the other site of every reader; keep a copy in the content folder.`,
	};
}

function linkTo({ url: text }: BuiltLink, url: URL, own: string): Finding | undefined {
	if (url.host === own) {
		return {
			code: 'link/insecure',
			message: `Unexpected link to \`${text}\`, expected an address of this site as it is now`,
			hint: 'A path alone, such as `/about/`, is right wherever the site is.',
		};
	}
	if (!isPrivateHost(url.hostname)) return undefined;
	return {
		code: 'link/private',
		severity: 'warning',
		message: `Unexpected link to \`${text}\`, expected an address that readers can reach`,
		hint: 'Write it as code where it is an example.',
	};
}
