import type { Gate } from './built-site.ts';
import { issueIn } from './finding.ts';
import { checkBlock } from './json-ld/check-block.ts';

/** What pages say to machines in JSON-LD is JSON, complete, and true of this site. */
export const jsonLd: Gate = (site) =>
	site.pages.flatMap((page) =>
		page.jsonLd.flatMap((block) =>
			checkBlock(block.value, page, site).map((finding) =>
				issueIn(site, page.file, { ...finding, at: block }),
			),
		),
	);
