import { commonHeaders } from './edge/common-headers.ts';
import { contentPolicy } from './edge/content-policy.ts';
import { fileRules } from './edge/file-rules.ts';
import { formatRule, type HeaderRule } from './edge/header-rule.ts';
import { type PageHashes, policyRules } from './edge/policy-rules.ts';
import { type OutsideSources, outsideSources } from './outside-sources.ts';

interface HeaderOptions {
	/** Where the site lives, as search engines know it. */
	origin: string;
	/** What the settings of the site turn on. */
	outside?: OutsideSources;
}

/**
 * `_headers` for Cloudflare, of pages and workers alike. The policies name the few inline scripts
 * and style sheets of the pages by their hashes, so content can add none.
 */
export function securityHeaders(
	pages: readonly PageHashes[],
	{ origin, outside = outsideSources({}) }: HeaderOptions,
): string {
	const [whole, ...others] = policyRules(pages, (hashes) => contentPolicy(hashes, outside));
	const rules: HeaderRule[] = [
		// Pages lets everybody read every file by itself; ours says so where it is meant.
		{
			pattern: '/*',
			without: ['Access-Control-Allow-Origin'],
			set: { ...commonHeaders, ...whole?.set },
		},
		...others,
		...fileRules,
		...copies(origin),
	];
	return rules.map(formatRule).join('\n');
}

/** The site under the names that the host gives it, and its previews, are nothing to be found. */
function copies(origin: string): HeaderRule[] {
	const set = { 'X-Robots-Tag': 'noindex' };
	const isOwn = new URL(origin).hostname.endsWith('.pages.dev');
	return [
		...(isOwn ? [] : [{ pattern: 'https://:project.pages.dev/*', set }]),
		{ pattern: 'https://:preview.:project.pages.dev/*', set },
	];
}
