import { playerHosts } from './embed.ts';
import { type OutsideSources, outsideSources } from './outside-sources.ts';
import { publicSearch } from './search/public-search.ts';

/** What inline parts of pages a policy allows, as CSP hashes such as `'sha256-…'`. */
export interface InlineHashes {
	scripts: readonly string[];
	styles: readonly string[];
}

/**
 * `_headers` for Cloudflare Pages. The policy names the few inline scripts and style sheets of the
 * site by their hashes, so content can add none; pictures may come from elsewhere, and what the
 * settings of the site turn on from `outside`.
 */
export function securityHeaders(
	{ scripts, styles }: InlineHashes,
	outside: OutsideSources = outsideSources({}),
): string {
	const policy = [
		"default-src 'self'",
		["script-src 'self'", ...scripts, ...outside.script].join(' '),
		["style-src 'self'", ...styles, ...outside.style].join(' '),
		"img-src 'self' https: data:",
		// As with pictures; a film from elsewhere loads only when a reader starts it.
		"media-src 'self' https:",
		['frame-src', ...playerHosts.map((host) => `https://${host}`), ...outside.frame].join(' '),
		...(outside.connect.length > 0 ? [["connect-src 'self'", ...outside.connect].join(' ')] : []),
		"object-src 'none'",
		"base-uri 'self'",
		// The form of the search page, where there is no script.
		`form-action 'self' ${new URL(publicSearch).origin}`,
		"frame-ancestors 'none'",
	].join('; ');
	// A film that is opened by itself loads itself, which a sandbox would not let it.
	const films = ['mp4', 'webm']
		.map(
			(ending) => `
/_img/*.${ending}
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; media-src 'self'; style-src 'unsafe-inline'
`,
		)
		.join('');
	return `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
  X-Frame-Options: DENY
  Cross-Origin-Opener-Policy: same-origin
  Strict-Transport-Security: max-age=31536000

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/_img/*
  Cache-Control: public, max-age=31536000, immutable
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox
${films}
/_landscape/*
  Cache-Control: public, max-age=31536000, immutable

/_search/*.bin
  Cache-Control: public, max-age=31536000, immutable

/_search/index.json
  Cache-Control: no-cache

/landscape/projects.*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=600

/landscape/:project/project.json
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=600

/*/badge.svg
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=3600

/*.xml
  Cache-Control: public, max-age=600

/*feed.json
  Cache-Control: public, max-age=600

/*landscape/new.json
  Cache-Control: public, max-age=600

https://:project.pages.dev/*
  X-Robots-Tag: noindex
`;
}
