import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentPolicy, type InlineHashes } from '../../../../src/domain/edge/content-policy.ts';
import { type PageHashes, policyRules } from '../../../../src/domain/edge/policy-rules.ts';
import { outsideSources } from '../../../../src/domain/outside-sources.ts';

const words = ({ scripts, styles }: InlineHashes): string => [...scripts, ...styles].join(' ');

/** Pattern and hashes of each block. */
const blocks = (pages: readonly PageHashes[], policyOf = words): [string, string][] =>
	policyRules(pages, policyOf).map(({ pattern, set }) => [
		pattern,
		set['Content-Security-Policy'] ?? '',
	]);

const page = (path: string, ...styles: string[]): PageHashes => ({ path, scripts: [], styles });

test('each section allows what its own pages hold, and the 404 page that stands there', () => {
	const pages = [
		page('/', 'home'),
		page('/404.html', 'lost'),
		page('/about/', 'text'),
		page('/blog/', 'list'),
		page('/blog/a/', 'text', 'code'),
		page('/zh/404/', '丢'),
		page('/zh/blog/a/', '文'),
	];
	expect(blocks(pages)).toEqual([
		['/*', 'home lost text'],
		['/blog/*', 'code list lost text'],
		['/zh/*', '丢'],
		['/zh/blog/*', '丢 文'],
	]);
	expect(policyRules(pages, words).map(({ without }) => without)).toEqual([
		[],
		...Array.from({ length: 3 }, () => ['Content-Security-Policy']),
	]);
});

test('without a page there is one block all the same', () => {
	expect(blocks([])).toEqual([['/*', '']]);
});

test('scripts come first, and stay scripts', () => {
	const pages = [{ path: '/a/', scripts: ['z'], styles: ['b'] }, page('/404.html', 'a')];
	expect(blocks(pages)).toEqual([['/*', 'z a b']]);
});

/** A hash of the real length. */
const hash = (n: number): string => `'sha256-${String(n).padStart(43, 'A')}='`;
const policy = (hashes: InlineHashes): string => contentPolicy(hashes, outsideSources({}));

test('one line holds 29 sheets: rare ones get a block for their page', () => {
	const common = Array.from({ length: 20 }, (_, n) => hash(n));
	const pages = [
		...Array.from({ length: 3 }, (_, n) => page(`/blog/${n}/`, ...common)),
		...Array.from({ length: 12 }, (_, n) =>
			page(`/blog/旧${n}/`, ...common.slice(0, 3), hash(50 + n)),
		),
	];
	const found = blocks(pages, policy);
	const [, section, ...alone] = found.map(([pattern]) => pattern);
	expect(section).toBe('/blog/*');
	expect(alone).toHaveLength(3);
	expect(alone).toContain(encodeURI('/blog/旧9/'));
	for (const [, text] of found) expect(text.length).toBeLessThan(2_000 - 25);
});

const path = fc
	.array(fc.constantFrom('blog', 'zh', 'a', 'b', '旧'), { maxLength: 3 })
	.map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
const somePages = fc.uniqueArray(
	fc.record({
		path: fc.oneof(path, fc.constantFrom('/404.html', '/zh/404.html')),
		scripts: fc.uniqueArray(fc.nat({ max: 3 }).map(hash)),
		styles: fc.uniqueArray(fc.integer({ min: 4, max: 60 }).map(hash), { maxLength: 20 }),
	}),
	{ selector: ({ path: at }) => at, maxLength: 12 },
);

test('every page may hold what it holds, by the last block that fits its address', () => {
	fc.assert(
		fc.property(somePages, (pages) => {
			const found = blocks(pages, policy);
			for (const { path: at, scripts, styles } of pages) {
				const fits = ([pattern]: [string, string]): boolean =>
					pattern.endsWith('*')
						? encodeURI(at).startsWith(pattern.slice(0, -1))
						: pattern === encodeURI(at);
				const [, text = ''] = found.findLast(fits) ?? [];
				expect([...scripts, ...styles].filter((each) => !text.includes(each))).toEqual([]);
			}
			expect(new Set(found.map(([pattern]) => pattern)).size).toBe(found.length);
		}),
	);
});
