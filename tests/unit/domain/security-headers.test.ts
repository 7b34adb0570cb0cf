import { expect, test } from 'vitest';
import { securityHeaders } from '../../../src/domain/security-headers.ts';

const headers = securityHeaders({ scripts: [], styles: [] });

/** The rules for an address, as they stand. */
const rulesOf = (address: string): string[] =>
	headers
		.split('\n\n')
		.map((block) => block.trim().split('\n'))
		.filter(([pattern]) => pattern === address)
		.flatMap(([, ...rules]) => rules.map((rule) => rule.trim()));

test('the index of search is asked for anew, and its parts never', () => {
	expect(rulesOf('/_search/index.json')).toEqual(['Cache-Control: no-cache']);
	expect(rulesOf('/_search/*.bin')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
	// Hosts join the rules of all patterns that an address has.
	expect(headers).not.toMatch(/^\/_search\/\*$/m);
});

test('forms lead to this site and to the public engine of the search page', () => {
	expect(/form-action ([^;]+);/.exec(headers)?.[1]).toBe("'self' https://duckduckgo.com");
	// What scripts read of the index is of this site.
	expect(headers).toContain("default-src 'self';");
	expect(headers).not.toContain('connect-src');
});
