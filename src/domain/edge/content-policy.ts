import { playerHosts } from '../embed.ts';
import type { OutsideSources } from '../outside-sources.ts';
import { publicSearch } from '../search/public-search.ts';

/** What inline parts of pages a policy allows, as CSP hashes such as `'sha256-…'`. */
export interface InlineHashes {
	scripts: readonly string[];
	styles: readonly string[];
}

/**
 * A Content-Security-Policy that starts from nothing. Scripts and sheets are the site's own files
 * and the inline ones that it names, so a text can add none; pictures and films may come from
 * elsewhere, as authors name them, but only by `https:`. No `upgrade-insecure-requests`: what is
 * not `https:` is an error to be seen, and Safari would upgrade a preview on this computer.
 */
export function contentPolicy({ scripts, styles }: InlineHashes, outside: OutsideSources): string {
	const players = playerHosts.map((host) => `https://${host}`);
	return [
		"default-src 'none'",
		["script-src 'self'", ...scripts, ...outside.script].join(' '),
		["style-src 'self'", ...styles, ...outside.style].join(' '),
		"img-src 'self' https: data:",
		// As with pictures; a film from elsewhere loads only when a reader starts it.
		"media-src 'self' https:",
		// For components in texts.
		"font-src 'self'",
		["connect-src 'self'", ...outside.connect].join(' '),
		['frame-src', ...players, ...outside.frame].join(' '),
		"base-uri 'none'",
		// The form of the search page, where there is no script.
		`form-action 'self' ${new URL(publicSearch).origin}`,
		"frame-ancestors 'none'",
		// No script makes HTML or scripts of text. Scripts of others may: then it cannot be asked for.
		...(outside.script.length === 0
			? ["require-trusted-types-for 'script'", "trusted-types 'none'"]
			: []),
	].join('; ');
}
