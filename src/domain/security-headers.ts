/** What inline parts of pages a policy allows, as CSP hashes such as `'sha256-…'`. */
export interface InlineHashes {
	scripts: readonly string[];
	styles: readonly string[];
}

/**
 * `_headers` for Cloudflare Pages. The policy names the few inline scripts and style sheets of the
 * site by their hashes, so content can add none; pictures may come from elsewhere.
 */
export function securityHeaders({ scripts, styles }: InlineHashes): string {
	const policy = [
		"default-src 'self'",
		["script-src 'self'", ...scripts].join(' '),
		["style-src 'self'", ...styles].join(' '),
		"img-src 'self' https: data:",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join('; ');
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

/*.xml
  Cache-Control: public, max-age=600

/*feed.json
  Cache-Control: public, max-age=600

https://:project.pages.dev/*
  X-Robots-Tag: noindex
`;
}
