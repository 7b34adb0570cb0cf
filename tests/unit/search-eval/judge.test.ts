import { expect, test } from 'vitest';
import { normalise } from '../../search-eval/corpus/normalise.ts';
import { goldOf, type Texts } from '../../search-eval/score/gold.ts';
import { judge, type Verdict } from '../../search-eval/score/judge.ts';
import type { Gold, Query } from '../../search-eval/set/query.ts';

const pageOf = (url: string, heading: string, text = ''): Texts => ({
	url,
	lang: url.startsWith('/zh/') ? 'zh' : 'en',
	heading: normalise(heading),
	text: [heading, ...text.split('\n')].map(normalise).join('\n'),
});

const pages = [
	pageOf('/mesh/', 'Service mesh', 'Proxies between services: 服务网格.'),
	pageOf('/mess/', 'A mess', 'What a service\nmesh is not.'),
	pageOf('/zh/mesh/', '服务网格', '又称 service mesh。'),
	pageOf('/zh/grid/', '網格', '這裡的服務\n网格。'),
];

const goldFor = (scope: Gold['scope'], ...any: string[][]): string[] => [
	...goldOf({ scope, any }, pages).urls,
];

test.each([
	['en', [['service mesh']], ['/mesh/']],
	['zh', [['service mesh']], ['/zh/mesh/']],
	['both', [['service mesh']], ['/mesh/', '/zh/mesh/']],
	['zh', [['服务网格']], ['/zh/mesh/']],
	['zh', [['服務', 'ＷＡＮＧ'], ['网格']], ['/zh/mesh/', '/zh/grid/']],
	['en', [['Service', 'what']], ['/mess/']],
	['en', [['nothing of the kind']], []],
] as const)('%s %j is held by %j', (scope, any, urls) => {
	expect(goldFor(scope, ...any.map((list) => [...list]))).toEqual(urls);
});

test('titles are looked through apart', () => {
	const { urls, titled } = goldOf({ scope: 'both', any: [['service mesh']] }, pages);
	expect(urls.size).toBe(2);
	expect([...titled]).toEqual(['/mesh/']);
});

interface Asked {
	q: string;
	scope: Gold['scope'];
	any?: string[][];
	/** `group url`, in the order shown. */
	shown: string[];
}

function verdictOf({ q, scope, any = [[q]], shown }: Asked, over = pages): Verdict {
	const query: Query = { id: 'a', q, ui: 'zh', cat: 'x', gold: { scope, any } };
	const hits = shown.map((line) => {
		const [group = '', url = ''] = line.split(' ');
		return { url, group, lang: url.startsWith('/zh/') ? ('zh' as const) : ('en' as const) };
	});
	return judge({
		query,
		gold: goldOf(query.gold, over),
		answer: { hits, ms: 5 },
		pages: new Map(over.map((page) => [page.url, page])),
	});
}

test('results in another language than the one asked for do not count', () => {
	const shown = ['exact /mesh/', 'exact /zh/grid/', 'other /zh/mesh/'];
	const verdict = verdictOf({ q: '服务网格', scope: 'zh', shown });
	expect(verdict).toMatchObject({ gold: 1, found: 1, recall: 1, titleAt3: true, missing: [] });
	expect(verdict.hits.map(({ url }) => url)).toEqual(['/zh/grid/', '/zh/mesh/']);
	expect(verdict).not.toHaveProperty('bothLanguages');
});

test('ten results can hold no more than ten pages', () => {
	const many = Array.from({ length: 25 }, (_, index) =>
		pageOf(`/zh/${index}/`, `页${index}`, '水'),
	);
	const shown = many.slice(0, 12).map(({ url }) => `exact ${url}`);
	expect(verdictOf({ q: '水', scope: 'zh', shown }, many)).toMatchObject({
		gold: 25,
		found: 10,
		recall: 1,
	});
	const late = ['related /zh/x/', ...shown];
	expect(verdictOf({ q: '水', scope: 'zh', shown: late }, many)).toMatchObject({
		found: 9,
		recall: 0.9,
	});
});

test('the right title counts among the first three only, and only where there is one', () => {
	const others = ['other /zh/1/', 'other /zh/2/', 'other /zh/3/'];
	const late = verdictOf({ q: '服务网格', scope: 'zh', shown: [...others, 'exact /zh/mesh/'] });
	expect(late.titleAt3).toBe(false);
	const third = verdictOf({
		q: '服务网格',
		scope: 'zh',
		shown: [...others.slice(1), 'exact /zh/mesh/'],
	});
	expect(third.titleAt3).toBe(true);
	expect(verdictOf({ q: 'proxies', scope: 'en', shown: [] })).not.toHaveProperty('titleAt3');
});

test('the exact group is right where a page is gold, or holds what was typed', () => {
	const shown = ['exact /zh/mesh/', 'exact /zh/grid/', 'related /zh/grid/'];
	expect(verdictOf({ q: '服务网格', scope: 'zh', shown }).exact).toEqual({ shown: 2, right: 1 });
	const meant = { q: '网格', scope: 'en' as const, any: [['mesh']], shown };
	expect(verdictOf(meant).exact).toEqual({ shown: 2, right: 2 });
});

test('both languages are shown when a right page of each is among the first ten', () => {
	const asked = { q: '服务网格', scope: 'both' as const, any: [['服务网格'], ['service mesh']] };
	expect(verdictOf({ ...asked, shown: ['exact /zh/mesh/', 'other /mesh/'] }).bothLanguages).toBe(
		true,
	);
	expect(verdictOf({ ...asked, shown: ['exact /zh/mesh/', 'other /mess/'] }).bothLanguages).toBe(
		false,
	);
	const chineseOnly = { ...asked, any: [['這裡']] };
	expect(verdictOf({ ...chineseOnly, shown: ['exact /zh/grid/'] })).not.toHaveProperty(
		'bothLanguages',
	);
});

test('no result is no result in any language', () => {
	expect(verdictOf({ q: '服务网格', scope: 'zh', shown: [] })).toMatchObject({
		isEmpty: true,
		recall: 0,
	});
	expect(verdictOf({ q: '服务网格', scope: 'zh', shown: ['other /mesh/'] })).toMatchObject({
		isEmpty: false,
		recall: 0,
	});
});
