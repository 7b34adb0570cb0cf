import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Locale } from '../../src/domain/i18n/locale.ts';
import type { GlossaryName } from '../../src/domain/glossary/glossary-name.ts';
import { createMatcher } from '../../src/domain/glossary/matcher.ts';

// node tests/bench/glossary.ts: what it costs to find terms, when there are few and when there are many.

const bytes = 8192;
const rounds = 50;
const formsPerLanguage = 3;

const words = {
	en: 'queue server request load batch token model cache cluster node mesh proxy route shard replica leader stream buffer driver kernel thread worker memory device tensor weight vector index query schema bucket region tenant policy secret volume image layer agent trace'.split(
		' ',
	),
	zh: '队列 服务 请求 负载 批次 词元 模型 缓存 集群 节点 网格 代理 路由 分片 副本 领导 数据 缓冲 驱动 内核 线程 进程 内存 设备 张量 权重 向量 索引 查询 模式 存储 区域 租户 策略 密钥 磁盘 镜像 分层 智能 追踪'.split(
		' ',
	),
} satisfies Record<Locale, string[]>;

/** The words alone, then three of them together, all different. */
function formOf(locale: Locale, index: number): string {
	const list = words[locale];
	if (index < list.length) return list[index] ?? '';
	const number = (index * 7919) % list.length ** 3;
	const digits = [0, 1, 2].map((place) => Math.floor(number / list.length ** place) % list.length);
	return digits.map((digit) => list[digit]).join(locale === 'en' ? ' ' : '');
}

function namesOf(locale: Locale, terms: number): GlossaryName[] {
	return Array.from({ length: terms * formsPerLanguage }, (_, index) => ({
		term: `term-${Math.floor(index / formsPerLanguage)}`,
		kind: 'alias',
		locale,
		text: formOf(locale, index),
	}));
}

function articleOf(locale: Locale): string {
	const file = new URL(
		`../../content/blog/queue-in-front-of-the-gpu/${locale}.md`,
		import.meta.url,
	);
	return Buffer.from(readFileSync(file, 'utf8').repeat(2)).subarray(0, bytes).toString();
}

/** Milliseconds of the middle one of many runs. */
function millisecondsOf(run: () => unknown): number {
	const times = Array.from({ length: rounds }, () => {
		const started = performance.now();
		run();
		return performance.now() - started;
	});
	return times.sort((a, b) => a - b)[rounds / 2] ?? 0;
}

for (const terms of [80, 5000]) {
	const names = [...namesOf('en', terms), ...namesOf('zh', terms)];
	const started = performance.now();
	const matcher = createMatcher(names);
	const build = performance.now() - started;
	process.stdout.write(`${terms} terms, ${names.length} names: built in ${build.toFixed(0)} ms\n`);
	for (const locale of ['en', 'zh'] as const) {
		const text = articleOf(locale);
		const candidates = millisecondsOf(() => matcher.candidates(text)).toFixed(2);
		const find = millisecondsOf(() => matcher.find(text)).toFixed(2);
		const { length } = matcher.find(text);
		process.stdout.write(
			`  ${locale}, 8 kB: candidates ${candidates} ms, find ${find} ms, ${length} found\n`,
		);
	}
}
