import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
	checkExternal,
	type ExternalOptions,
} from '../../../../../src/publish/gates/external/check-external.ts';
import { builtSite, soundPage } from '../../../../support/built-site.ts';
import { type Answer, OtherSites } from '../../../../support/other-sites.ts';
import { tempFolder } from '../../../../support/temp-folder.ts';

const sites = new OtherSites();

beforeAll(() => sites.start());
afterAll(() => sites.stop());
beforeEach(() => sites.reset());

const day = 86_400_000;
const options = (changes: Partial<ExternalOptions> = {}): ExternalOptions => ({
	cacheFile: path.join(tempFolder(), 'cache', 'external-links.json'),
	now: 20_000 * day,
	fetch: sites.fetch,
	resolve: (name) => Promise.resolve([name.startsWith('inside') ? '10.0.0.1' : '93.184.216.34']),
	sleep: () => Promise.resolve(),
	signal: new AbortController().signal,
	skip: ['https://edit.org/'],
	...changes,
});

const siteWith = (urls: readonly string[]) =>
	builtSite({
		'index.html': soundPage({
			path: '/',
			main: urls.map((url) => `<a href="${url}">x</a>`).join('\n'),
		}),
	});

const ask = async (urls: readonly string[], given = options()) => {
	const report = await checkExternal(await siteWith(urls), given);
	const told = report.issues.map(
		({ file, line, severity, code, message }) => `${file}:${line} ${severity} [${code}] ${message}`,
	);
	return { ...report, told };
};

test('what is there is asked once, by name, without its fragment', async () => {
	const urls = ['https://a.org/x#1', 'https://a.org/x#2', '//b.org/', 'http://c.org/?q=1'];
	const more = ['https://edit.org/a', 'https://www.example.com/', 'mailto:a@b.org', '/', '#x'];
	const { links, asked, told } = await ask([...urls, ...more]);
	expect({ links, asked, told }).toEqual({ links: 3, asked: 3, told: [] });
	expect(sites.questions.sort()).toEqual(['HEAD a.org/x', 'HEAD b.org/', 'HEAD c.org/?q=1']);
	expect(sites.log[0]?.agent).toBe('BimoLinkCheck/1.0 (+https://site.example/)');
});

const gone = (url: string, status: number): string =>
	`error [external/gone] Unexpected link to ${url}, expected a page there: the server said ${status}`;

test.each<[string, Record<string, Answer>, string[], string[]]>([
	['no HEAD', { 'HEAD a.org/': [405] }, [], ['HEAD a.org/', 'GET a.org/']],
	['no page for HEAD', { 'HEAD a.org/': [404] }, [], ['HEAD a.org/', 'GET a.org/']],
	['404', { 'a.org/': [404] }, [gone('https://a.org/', 404)], ['HEAD a.org/', 'GET a.org/']],
	['410', { 'a.org/': [410] }, [gone('https://a.org/', 410)], ['HEAD a.org/', 'GET a.org/']],
	[
		'403',
		{ 'a.org/': [403] },
		[
			'warning [external/unsure] Unexpected answer of https://a.org/, expected a page: the server said 403',
		],
		['HEAD a.org/', 'GET a.org/'],
	],
	[
		'a dropped connection',
		{ 'a.org/': [0] },
		[
			'warning [external/unsure] Unexpected answer of https://a.org/, expected a page: it cannot be reached (UND_ERR_SOCKET)',
		],
		['HEAD a.org/'],
	],
	[
		'a permanent redirect',
		{ 'a.org/': [301, { location: '/b' }], 'a.org/b': [308, { location: 'https://c.org/' }] },
		[
			'note [external/moved] Unexpected link to https://a.org/, expected https://c.org/: it has moved for good',
		],
		['HEAD a.org/', 'HEAD a.org/b', 'HEAD c.org/'],
	],
	[
		'a redirect for now',
		{ 'a.org/': [302, { location: '/b' }], 'a.org/b': [301, { location: '/c' }] },
		[],
		['HEAD a.org/', 'HEAD a.org/b', 'HEAD a.org/c'],
	],
	[
		'a redirect to nothing',
		{ 'a.org/': [301, { location: '/b' }], 'a.org/b': [404] },
		[gone('https://a.org/', 404)],
		['HEAD a.org/', 'HEAD a.org/b', 'GET a.org/', 'GET a.org/b'],
	],
	[
		'a redirect into the own network',
		{ 'a.org/': [302, { location: 'http://169.254.169.254/latest/' }] },
		[
			'note [external/not-asked] Unexpected link to https://a.org/, expected one that can be asked: 169.254.169.254 is a private host',
		],
		['HEAD a.org/'],
	],
])('a server with %s', async (_, given, expected, asked) => {
	sites.answers = given;
	const { told } = await ask(['https://a.org/']);
	expect(told).toEqual(expected.map((line) => `dist/index.html:4 ${line}`));
	expect(sites.questions).toEqual(asked);
});

test('six redirects are too many', async () => {
	sites.answers = { 'a.org/': [302, { location: '/' }] };
	const { told } = await ask(['https://a.org/']);
	expect(told).toEqual([expect.stringContaining('a page: more than 5 redirects')]);
	expect(sites.log).toHaveLength(12);
});

test('hosts of the own network are never asked', async () => {
	const urls = [
		'http://localhost:4321/',
		'http://127.0.0.1/',
		'http://[::1]/',
		'http://192.168.1.1/',
		'http://0x7f.1/',
		'https://inside.org/',
		'https://name:secret@a.org/',
	];
	const { asked, told } = await ask(urls);
	expect([asked, sites.log]).toEqual([0, []]);
	// The gate of links names the others, asked or not.
	const note = 'note [external/not-asked] Unexpected link to';
	expect(told).toEqual([
		`dist/index.html:9 ${note} https://inside.org/, expected one that can be asked: inside.org leads to the private host 10.0.0.1`,
		`dist/index.html:10 ${note} https://name:secret@a.org/, expected one that can be asked: it holds a name or a password`,
	]);
});

test('who asks for fewer questions gets none', async () => {
	sites.answers = { 'a.org/1': [429, { 'retry-after': '120' }] };
	const given = options();
	const { told } = await ask(['https://a.org/1', 'https://a.org/2', 'https://a.org/3'], given);
	expect(told[0]).toContain(
		'note [external/not-asked] Unexpected link to https://a.org/1, expected one that can be asked: it asked for fewer questions: 429, and to wait (120)',
	);
	// Two workers had begun; the third question is not put.
	expect(sites.log.map(({ url }) => url).sort()).toEqual(['a.org/1', 'a.org/2']);
	expect(readFileSync(given.cacheFile, 'utf8')).not.toContain('a.org/1');
});

test('a host that fails twice is left alone', async () => {
	sites.answers = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`a.org/${n}`, [0]]));
	const { told } = await ask([1, 2, 3, 4, 5].map((n) => `https://a.org/${n}`));
	expect(sites.log.length).toBeLessThan(5);
	expect(told.at(-1)).toContain('a.org failed 2 times in a row');
});

test('answers are kept, for 14 days or for one', async () => {
	sites.answers = { 'a.org/gone': [404] };
	const urls = ['https://a.org/', 'https://a.org/gone'];
	const given = options();
	const asked = async (days: number): Promise<number> => {
		const report = await ask(urls, { ...given, now: given.now + days * day });
		expect(report.told).toHaveLength(1);
		return report.asked;
	};
	expect([await asked(0), await asked(0), await asked(1), await asked(13)]).toEqual([2, 0, 1, 1]);
	expect(await asked(14)).toBe(2);
	const kept = JSON.parse(readFileSync(given.cacheFile, 'utf8')) as object; // the test reads all of it
	expect(kept).toEqual({
		version: 1,
		links: {
			'https://a.org/': { day: 20_014, outcome: { kind: 'good' } },
			'https://a.org/gone': { day: 20_014, outcome: { kind: 'gone', status: 404 } },
		},
	});
});

test('a cache that makes no sense is none', async () => {
	const cacheFile = path.join(
		tempFolder({ 'links.json': '{"version":1,"links":[]}' }),
		'links.json',
	);
	expect((await ask(['https://a.org/'], options({ cacheFile }))).asked).toBe(1);
});

test('no more than two of a host and eight of all at once, with a rest', async () => {
	const urls = Array.from({ length: 40 }, (_, n) => `https://h${n % 10}.org/${n}`);
	const rests: number[] = [];
	const sleep = (ms: number) => Promise.resolve(void rests.push(ms));
	const { asked } = await ask(urls, options({ sleep }));
	expect(asked).toBe(40);
	expect(sites.most).toBeLessThanOrEqual(8);
	expect(rests).toHaveLength(40);
	expect(new Set(rests)).toEqual(new Set([500]));
	sites.reset();
	await ask(urls.map((url) => url.replace(/h\d/, 'one')));
	expect(sites.most).toBe(2);
});

test('a run that is ended keeps what it learned', async () => {
	const ending = new AbortController();
	const given = options({
		signal: ending.signal,
		onAnswer: (done) => done === 4 && ending.abort(),
	});
	const { asked, told, links } = await ask(
		Array.from({ length: 20 }, (_, n) => `https://a.org/${n}`),
		given,
	);
	expect(links).toBe(20);
	expect(asked).toBeLessThan(8);
	expect(told.at(-1)).toContain('expected one that can be asked: the run was ended');
	expect(existsSync(given.cacheFile)).toBe(true);
	const again = await ask(
		Array.from({ length: 20 }, (_, n) => `https://a.org/${n}`),
		{ ...given, signal: new AbortController().signal, onAnswer: () => undefined },
	);
	expect(again.asked).toBeLessThanOrEqual(16);
	expect(again.told).toEqual([]);
});
