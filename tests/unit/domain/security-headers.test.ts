import { expect, test } from 'vitest';
import { outsideSources } from '../../../src/domain/outside-sources.ts';
import { securityHeaders } from '../../../src/domain/security-headers.ts';

const origin = 'https://site.example';
const headers = securityHeaders([], { origin });

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
	expect(headers).toContain("default-src 'none';");
	expect(headers).toContain("connect-src 'self';");
});

const giscus = { repo: 'a/b', repoId: 'R_1', category: 'C', categoryId: 'DIC_1' };

/** The sources of one directive, in a policy for these settings. */
function sourcesOf(directive: string, settings: Parameters<typeof outsideSources>[0]): string {
	const all = securityHeaders([], { origin, outside: outsideSources(settings) });
	return new RegExp(`${directive} ([^;]+)`).exec(all)?.[1] ?? '';
}

test('what the settings turn on is allowed, each thing where it is needed and nowhere else', () => {
	expect(securityHeaders([], { origin, outside: outsideSources({}) })).toBe(headers);
	expect(headers).not.toContain('giscus');

	const comments = { comments: giscus };
	expect(sourcesOf('script-src', comments)).toBe("'self' https://giscus.app");
	expect(sourcesOf('style-src', comments)).toBe("'self' https://giscus.app");
	expect(sourcesOf('frame-src', comments)).toMatch(/ https:\/\/giscus\.app$/);
	expect(sourcesOf('connect-src', comments)).toBe("'self'");

	const analytics = { src: 'https://count.example/js/script.js?v=2' };
	expect(sourcesOf('script-src', { analytics })).toBe("'self' https://count.example");
	expect(sourcesOf('connect-src', { analytics })).toBe("'self' https://count.example");
	expect(sourcesOf('style-src', { analytics })).toBe("'self'");
	const elsewhere = { ...analytics, reportsTo: 'https://in.example' };
	expect(sourcesOf('connect-src', { analytics: elsewhere })).toBe("'self' https://in.example");
});

test('scripts of others may make HTML of text, and ours may not', () => {
	expect(headers).toContain("; require-trusted-types-for 'script'; trusted-types 'none'\n");
	const outside = outsideSources({ comments: giscus });
	expect(securityHeaders([], { origin, outside })).not.toContain('trusted-types');
});

test('what the host shows under its own names is nothing to be found, unless it is the site', () => {
	const hosts = (of: string): string[] =>
		securityHeaders([], { origin: of }).match(/^https:.*$/gm) ?? [];
	expect(hosts(origin)).toEqual([
		'https://:project.pages.dev/*',
		'https://:preview.:project.pages.dev/*',
	]);
	expect(hosts('https://ours.pages.dev')).toEqual(['https://:preview.:project.pages.dev/*']);
});

test('no pattern stands twice, since hosts would keep the last one only, and none has two wildcards', () => {
	const patterns = headers.match(/^[/h].*$/gm) ?? [];
	expect(new Set(patterns).size).toBe(patterns.length);
	expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([]);
});
