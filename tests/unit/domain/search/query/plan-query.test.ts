import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planQuery } from '../../../../../src/domain/search/query/plan-query.ts';

/** Keys, `…` after those that longer keys may begin with, `~` before those that may end a word. */
const planned = (query: string): string[] =>
	planQuery(query).phrases.map(({ text, units, compound }) =>
		[
			text,
			...units.map(({ key, prefix, suffix, bridge }) =>
				[suffix ? '~' : '', bridge ? '+' : '', key, prefix ? '…' : ''].join(''),
			),
			...(compound ? [`=${compound}`] : []),
		].join(' | '),
	);

const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }))
	.map((units) => String.fromCharCode(...units));

describe('planQuery', () => {
	it.each([
		['服务网格', '服务网格 | 服务 | 务网 | 网格'],
		['服务 网格', '服务网格 | 服务 | +务网 | 网格'],
		['网', '网 | 网…'],
		['k8s调度', 'k8s调度 | ~+k8s调 | ~k8s | 调度'],
		['Ｋｕｂｅ', 'kube | ~kube…'],
		['PagedAttention', 'pagedattention | ~pagedattention…'],
		['go map', 'go map | ~go | map…'],
		['result tokens', 'result tokens | ~result… | tokens…'],
		['kube-pro', 'kube-pro | ~kube… | pro… | =kube-pro'],
		['v1.34', 'v1.34 | ~v1 | 34… | =v1.34'],
		['C++', 'c++ | ~c++…'],
		['什么是服务？', '什么是服务 | 什么 | 么是 | 是服 | 服务'],
	])('plans %s', (query, plan) => {
		expect(planned(query)).toEqual([plan]);
	});

	it('takes quotation marks as a must, curled or not', () => {
		expect(planned('“service mesh” istio')).toEqual([
			'service mesh | ~service… | mesh…',
			'istio | ~istio…',
		]);
		expect(planQuery('"a b" c').quoted).toBe(1);
		// Letter by letter as typed.
		expect(planQuery('lang="en"').quoted).toBe(0);
		expect(planQuery('5" screen').quoted).toBe(0);
	});

	it.each(['', '   ', '？！', '🚀🚀', '\u0000\u001b', '\ud83d', '"', '""'])(
		'finds nothing to look up in %j',
		(query) => {
			expect(planQuery(query).phrases.flatMap(({ units }) => units)).toEqual([]);
		},
	);

	it('reads Traditional characters by a table', () => {
		const table = new Map([['網', '网']]);
		expect(planQuery('網格', table).text).toBe('网格');
	});

	it('looks up few keys, however long the query is', () => {
		for (const query of ['服务网格的可观测性'.repeat(1000), 'some words of a text '.repeat(500)]) {
			const [phrase] = planQuery(query).phrases;
			expect(phrase?.text.length).toBeLessThanOrEqual(128);
			expect(phrase?.units.length).toBeLessThanOrEqual(8);
		}
	});

	it('has a plan for any text', () => {
		fc.assert(
			fc.property(anyText, (query) => {
				const { phrases } = planQuery(query);
				const isOf = phrases.every(({ text, units }) =>
					units.every(({ key }) => text.includes(key)),
				);
				expect(isOf).toBe(true);
			}),
		);
	});
});
