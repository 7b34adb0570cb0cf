import { describe, expect, test } from 'vitest';
import { found } from './names.ts';

type Row = [names: string[], text: string, expected: string[]];

describe('words', () => {
	test.each<Row>([
		[['token'], 'A token, a token.', ['token', 'token']],
		[['token'], 'token', ['token']],
		[['token'], 'tokenizer detokenize nontoken token2 2token', []],
		[['token'], 'tokeń token\u0301 étoken', []],
		[['token'], 'токенtoken', []],
		[['token'], '使用token的时候', ['token']],
		[['KV cache'], '使用KV cache的', ['KV cache']],
		[
			['token'],
			'“token” (token) [token] ‘token’ «token» "token" \'token\'',
			Array(7).fill('token'),
		],
		[['token'], 'token; token: token! token? token… token—token–token', Array(8).fill('token')],
		[['token'], "The token’s end, the token's end", ['token', 'token']],
		[['token'], 'token’sx o’token token’t', []],
		[['TTFT', 'TPOT'], 'TTFT/TPOT, TTFT+TPOT', ['TTFT', 'TPOT', 'TTFT', 'TPOT']],
		[['token'], '100 tokens/s', ['tokens = token']],
		[['token'], '请求/token/响应', ['token']],
		[['token'], 'wait...token', ['token']],
		[['token'], '☸️token 1️⃣token', ['token', 'token']],
		[['token', 'cache'], 'the token\ncache', ['token', 'cache']],
		[['C'], 'C, C++ and C#', ['C']],
		[['C++', 'C#', '.NET'], 'In C++, C# or .NET.', ['C++', 'C#', '.NET']],
		[['.NET'], 'ASP.NET', []],
		[['L7', 'GPT-4', 'p99'], 'L7: GPT-4 at p99', ['L7', 'GPT-4', 'p99']],
		[['L7', 'GPT-4', 'p99'], 'L70 XL7 GPT-4o GPT-4.5 GPT-4-turbo p999 p99.9', []],
		[['I/O'], 'I/O, disk I/O', ['I/O', 'I/O']],
		[['café'], 'Un café, cafe\u0301', ['café', 'cafe\u0301 = café']],
	])('%j in %j', (names, text, expected) => {
		expect(found(names, text)).toEqual(expected);
	});
});

describe('parts of something else', () => {
	test.each<[name: string, text: string]>([
		['cloud', 'multi-cloud, cloud-native, multi‑cloud, multi‐cloud'],
		['token', 'token-level; pre- and post-token; token- and layer-wise'],
		['token', '-token --token'],
		['token', 'my_token token_id _token'],
		['token', 'token.py foo.token .token Token.next'],
		['token', '@token token@example.com #token $token token#1'],
		['token', '/token /etc/token ./token ~/token/x token/ src/token.ts a/b/token.ts'],
		['token', 'https://example.com/token https://token.example.com //token'],
		['token', 'example.com/a?token=token&b=/token'],
		['token', 'C:\\token\\x image:token std::token token::new token:latest'],
		['token', 'token() token++ ++token'],
		['token', 'multi\u00adtoken token\u00adlevel'],
	])('%s in %j', (name, text) => {
		expect(found([name], text)).toEqual([]);
	});

	test('a hyphen before Han joins nothing', () => {
		expect(found(['token'], '词元-token-词元')).toEqual(['token']);
	});
});

describe('case', () => {
	test.each<Row>([
		[['service mesh'], 'Service mesh', ['Service mesh = service mesh']],
		[['service mesh'], 'Service Mesh', ['Service Mesh = service mesh']],
		[['service mesh'], 'service Mesh', ['service Mesh = service mesh']],
		[['service mesh'], 'SERVICE MESH', ['SERVICE MESH = service mesh']],
		[['service mesh'], 'sERVICE mesh, ServIce mesh', []],
		[['kv cache'], 'KV cache, KV Cache', ['KV cache = kv cache', 'KV Cache = kv cache']],
		[['raft'], 'raft Raft RAFT rAFT', ['raft', 'Raft = raft']],
		[['it'], 'it It IT', ['it', 'It = it']],
		[['IT'], 'it It IT', ['IT']],
		[['IT', 'it'], 'it, IT', ['it', 'IT']],
		[['Kubernetes'], 'kubernetes KUBERNETES Kubernetes', ['Kubernetes']],
		[['gRPC'], 'grpc GRPC Grpc gRPC', ['gRPC']],
		[['KV cache'], 'kv cache KV Cache KV cache', ['KV cache']],
		[['p99'], 'P99', ['P99 = p99']],
		[['ci/cd'], 'CI/CD', ['CI/CD = ci/cd']],
		[['éclair'], 'Éclair ÉCLAIR', ['Éclair = éclair']],
	])('%j in %j', (names, text, expected) => {
		expect(found(names, text)).toEqual(expected);
	});
});

describe('plurals', () => {
	test.each<Row>([
		[['inference engine'], 'Inference engines', ['Inference engines = inference engine']],
		[['engine'], "engines’ and engines'", ['engines = engine', 'engines = engine']],
		[
			['batch', 'box', 'bus'],
			'batches, boxes, buses',
			['batches = batch', 'boxes = box', 'buses = bus'],
		],
		[['mesh', 'quiz'], 'meshes, quizes', ['meshes = mesh', 'quizes = quiz']],
		[['query', 'gateway'], 'queries, gateways', ['queries = query', 'gateways = gateway']],
		[['query'], 'querys', []],
		[['analysis'], 'analyses', ['analyses = analysis']],
		[['LLM', 'GPU', 'H100'], 'LLMs, GPUs, H100s', ['LLMs = LLM', 'GPUs = GPU', 'H100s = H100']],
		[['LLM', 'OS', 'API'], 'LLM’s, OSes, APIS, LLMS', ['LLM', 'OSes = OS']],
		[['microservices'], 'a microservice', []],
		[['key-value cache'], 'Key-value caches', ['Key-value caches = key-value cache']],
		[['C++'], 'C++s', []],
	])('%j in %j', (names, text, expected) => {
		expect(found(names, text)).toEqual(expected);
	});
});

describe('spaces, hyphens, widths', () => {
	test.each<Row>([
		[['key-value cache'], 'key value cache', ['key value cache = key-value cache']],
		[['key value cache'], 'key‑value cache', ['key‑value cache = key value cache']],
		[['key-value cache'], 'key–value\n  cache', ['key–value\n  cache = key-value cache']],
		[['key-value cache'], 'key - value cache, keyvalue cache', []],
		[['GPT-4'], 'GPT 4', ['GPT 4 = GPT-4']],
		[
			['service mesh'],
			'service\u00a0mesh\tservice\r\nmesh',
			['service\u00a0mesh = service mesh', 'service\r\nmesh = service mesh'],
		],
		[['API'], '调用ＡＰＩ。', ['ＡＰＩ = API']],
		[['GPT-4'], 'ＧＰＴ－４', ['ＧＰＴ－４ = GPT-4']],
		[['token'], 'ｔｏｋｅｎ', ['ｔｏｋｅｎ = token']],
		[['token'], 'to\u00adken to\u200bken', ['to\u00adken = token', 'to\u200bken = token']],
		[['token'], '😀😀 𠮷 token 👩‍💻 token', ['token', 'token']],
		[['kg', 'k'], '㎏', ['㎏ = kg']],
		[['k', 'g'], '㎏', []],
	])('%j in %j', (names, text, expected) => {
		expect(found(names, text)).toEqual(expected);
	});
});
