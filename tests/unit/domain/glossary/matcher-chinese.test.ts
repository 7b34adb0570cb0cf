import { describe, expect, test } from 'vitest';
import { found } from './names.ts';

type Row = [names: string[], text: string, expected: string[]];

describe('words without boundaries', () => {
	test.each<Row>([
		[['容器'], '把容器放进集群。', ['容器']],
		[['推理'], '推理机', ['推理']],
		[['模型'], '大模型与小模型', ['模型', '模型']],
		[['网格'], '服务网格', ['网格']],
		[['服务网格', '网格'], '服务网格里没有网格', ['服务网格', '网格']],
		[['网格', '服务网格', '服务'], '服务网格', ['服务网格']],
		[['集群'], '多集群，集群。“集群”（集群）', ['集群', '集群', '集群', '集群']],
		[['词元', '令牌'], '词元令牌', ['词元', '令牌']],
		[['服務網格'], '什麼是服務網格？', ['服務網格']],
		[['叢集', '節點'], '叢集的節點', ['叢集', '節點']],
		[['页面'], '只出现在用到它的页面上', ['页面']],
		[['内核'], '在内核的页缓存里', ['内核']],
		[['版本'], '把旧版本的时间改成现在', ['版本']],
		[['字体'], '以西文字体打头', ['字体']],
		[['字节'], '目录树逐字节比对', ['字节']],
		[['服务器'], '公共的时间服务器用起来方便', ['服务器']],
		[['缓存'], '我们的缓存有自己的文件夹', ['缓存']],
		[['服务'], '客户和服务', ['服务']],
		[['𠮷野家'], '去𠮷野家。', ['𠮷野家']],
	])('%j in %j', (names, text, expected) => {
		expect(found(names, text)).toEqual(expected);
	});
});

describe('cut out of other words', () => {
	test.each<[name: string, text: string]>([
		['容器', '内容器材'],
		['边车', '右边车道'],
		['路由', '解法的思路由来已久'],
		['索引', '搜索引擎'],
		['像素', '图像素材'],
		['代理', '现代理论'],
		['镜像', '眼镜像是丢了'],
		['指标', '手指标记'],
		['集群', '聚集群众'],
		['并发', '目录并发布到网站'],
		['对话', '对话题的理解'],
		['可用', '只可用于测试'],
		['器', '容器'],
		['网', '网'],
	])('%s in %s', (name, text) => {
		expect(found([name], text)).toEqual([]);
	});

	test('a refused name leaves its place to others', () => {
		expect(found(['容器', '器材'], '内容器材')).toEqual(['器材']);
	});

	test('each place is judged by itself', () => {
		expect(found(['容器'], '内容器材装进容器，内容器材')).toEqual(['容器']);
	});

	test('what is never a term may cross words', () => {
		expect(found(['!容器', '器材'], '内容器材')).toEqual([]);
	});
});

describe('Han and Latin', () => {
	test.each<Row>([
		[['KV 缓存'], 'KV缓存，KV 缓存', ['KV缓存 = KV 缓存', 'KV 缓存']],
		[['KV缓存'], 'KV\n缓存，ＫＶ　缓存', ['KV\n缓存 = KV缓存', 'ＫＶ　缓存 = KV缓存']],
		[['Pod 调度'], '看Pod 调度器，myPod 调度', ['Pod 调度']],
		[['pod 调度'], 'Pod调度', ['Pod调度 = pod 调度']],
		[['KV缓存'], 'MKV缓存，x-KV缓存', []],
		[['支持 RDMA'], '支持RDMA的，支持 RDMAs', ['支持RDMA = 支持 RDMA', '支持 RDMAs = 支持 RDMA']],
		[['LLM'], '让LLM与LLMs推理', ['LLM', 'LLMs = LLM']],
		[['混合专家（MoE）'], '混合专家(MoE)', ['混合专家(MoE) = 混合专家（MoE）']],
		[['缓存 KV'], '分布式缓存 KV-X', []],
	])('%j in %j', (names, text, expected) => {
		expect(found(names, text)).toEqual(expected);
	});
});

describe('lines', () => {
	test.each<Row>([
		[
			['服务网格'],
			'服务\n网格，服务 \n  网格',
			['服务\n网格 = 服务网格', '服务 \n  网格 = 服务网格'],
		],
		[['服务网格'], '服务 网格', []],
		[['服务网格'], '服务\r\n网格', ['服务\r\n网格 = 服务网格']],
		[['容器'], '内\n容器\n材', []],
		[['集群'], '😀\n\n集\n群', ['集\n群 = 集群']],
		[['⼤模型'], '大模型', ['大模型 = ⼤模型']],
	])('%j in %j', (names, text, expected) => {
		expect(found(names, text)).toEqual(expected);
	});
});
