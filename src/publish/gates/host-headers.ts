import { checkHeaders } from '../../domain/edge/check-headers.ts';
import type { Gate } from './built-site.ts';
import { issueIn } from './finding.ts';
import { checkHeadersSyntax } from './host/headers-syntax.ts';
import { readText } from './read-text.ts';

const headersFile = '_headers';

/** `_headers` is there, and the host understands each of its lines. */
export const hostHeaders: Gate = async (site) => {
	const text = await readText(site, headersFile);
	if (text === undefined) {
		const message = 'Unexpected site without _headers, expected one: pages would have no policy';
		return [issueIn(site, headersFile, { code: 'headers/missing', message })];
	}
	return [
		...checkHeadersSyntax(text).map((finding) => issueIn(site, headersFile, finding)),
		...checkHeaders(text).map((issue) => ({ ...issue, file: `${site.name}/${headersFile}` })),
	];
};
