import type { HeaderRule } from './header-rule.ts';

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const minutes = { 'Cache-Control': 'public, max-age=600' };
const anybody = { 'Access-Control-Allow-Origin': '*' };

/** Readers of feeds, other sites and programs show these in pages of their own. */
const elsewhere = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const shownElsewhere = {
	without: ['Cross-Origin-Resource-Policy'],
	set: elsewhere,
} satisfies Partial<HeaderRule>;

const policy = 'Content-Security-Policy';
const framed = { ...shownElsewhere, without: [...shownElsewhere.without, policy] };

// A film that is opened by itself loads itself, which a sandbox would not let it.
const films = ['mp4', 'webm'].map((ending): HeaderRule => ({
	pattern: `/_img/*.${ending}`,
	without: [policy],
	set: { [policy]: "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'" },
}));

/**
 * What files of each kind carry beside the headers of all. Those whose names hold a digest stay for
 * ever; pages are asked for anew each time, as hosts say by themselves.
 */
export const fileRules: readonly HeaderRule[] = [
	{ pattern: '/_astro/*', set: forever },
	{
		...framed,
		pattern: '/_img/*',
		set: {
			...forever,
			...elsewhere,
			// A drawing has styles of its own, and must do nothing else.
			[policy]: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
		},
	},
	...films,
	{ pattern: '/_landscape/*', set: forever },
	{ pattern: '/_search/*.bin', set: forever },
	{ pattern: '/_search/index.json', set: { 'Cache-Control': 'no-cache' } },
	{ pattern: '/landscape/projects.*', set: { ...anybody, ...minutes } },
	{ pattern: '/landscape/:project/project.json', set: { ...anybody, ...minutes } },
	{
		...shownElsewhere,
		pattern: '/*/badge.svg',
		set: { ...elsewhere, 'Cache-Control': 'public, max-age=3600' },
	},
	{ ...shownElsewhere, pattern: '/favicon.svg', set: elsewhere },
	{ pattern: '/*.xml', set: { ...anybody, ...minutes } },
	{
		pattern: '/*feed.json',
		set: { ...anybody, ...minutes, 'Content-Type': 'application/feed+json; charset=utf-8' },
	},
	{
		pattern: '/*landscape/new.json',
		set: { ...anybody, ...minutes, 'Content-Type': 'application/feed+json; charset=utf-8' },
	},
	// The same text as its page, which is what search engines should name.
	{
		pattern: '/*index.md',
		set: { ...anybody, 'Content-Type': 'text/markdown; charset=utf-8', 'X-Robots-Tag': 'noindex' },
	},
	{ pattern: '/llms.txt', set: { ...anybody, ...minutes } },
	{
		pattern: '/.well-known/security.txt',
		set: { ...anybody, 'Content-Type': 'text/plain; charset=utf-8' },
	},
];
